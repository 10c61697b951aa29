package org.maillage.ui.advice.internal;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The file at the left, questions and schemes in the middle, what is said of a scheme at the right. */
public final class AdvicePerspective implements IPerspectiveFactory {

    private static final float FILE_SHARE = 0.32f;
    private static final float SCHEMES_SHARE = 0.48f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        IFolderLayout file = layout.createFolder(AdviceIds.FORM + ".folder", IPageLayout.LEFT, FILE_SHARE, area);
        file.addView(AdviceIds.FILES);
        file.addView(AdviceIds.FORM);
        IFolderLayout schemes = layout.createFolder(AdviceIds.SCHEMES + ".folder", IPageLayout.LEFT, SCHEMES_SHARE, area);
        schemes.addView(AdviceIds.SCHEMES);
        IFolderLayout detail = layout.createFolder(AdviceIds.DETAIL + ".folder", IPageLayout.RIGHT, 1 - SCHEMES_SHARE,
                area);
        detail.addView(AdviceIds.DETAIL);
        detail.addView(AdviceIds.FOLLOW);
        detail.addView(AdviceIds.PLAN);
        detail.addView(AdviceIds.NOTE);
        List.of(AdviceIds.READING, AdviceIds.HELP).forEach(detail::addPlaceholder);
        List.of(AdviceIds.FILES, AdviceIds.FORM, AdviceIds.SCHEMES, AdviceIds.DETAIL, AdviceIds.FOLLOW, AdviceIds.PLAN,
                AdviceIds.NOTE).forEach(each -> layout.getViewLayout(each).setCloseable(false));
    }
}
