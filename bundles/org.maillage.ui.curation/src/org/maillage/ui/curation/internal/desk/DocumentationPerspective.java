package org.maillage.ui.curation.internal.desk;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Collections at the left, entries in the middle, the form at the right, what there is to do below both. */
public final class DocumentationPerspective implements IPerspectiveFactory {

    private static final String READING = "org.maillage.ui.reading";
    private static final float TREE = 0.17f;
    private static final float LIST = 0.45f;
    private static final float TABLE = 0.66f;
    private static final float WHOLE = 0.95f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        IFolderLayout tree = layout.createFolder(DeskIds.TREE + ".folder", IPageLayout.LEFT, TREE, area);
        tree.addView(DeskIds.TREE);
        IFolderLayout below = layout.createFolder(DeskIds.PROBLEMS + ".folder", IPageLayout.BOTTOM, TABLE, area);
        below.addView(DeskIds.PROBLEMS);
        below.addView(DeskIds.HISTORY);
        below.addView(DeskIds.FRESHNESS);
        below.addView(DeskIds.LINKS);
        below.addView(DeskIds.COMMENTS);
        below.addView(DeskIds.VOCABULARY);
        below.addView(DeskIds.DUPLICATES);
        below.addView(DeskIds.REGISTER);
        IFolderLayout form = layout.createFolder(DeskIds.FORM + ".folder", IPageLayout.RIGHT, LIST, area);
        form.addView(DeskIds.FORM);
        form.addPlaceholder(READING);
        IFolderLayout table = layout.createFolder(DeskIds.TABLE + ".folder", IPageLayout.TOP, WHOLE, area);
        table.addView(DeskIds.TABLE);
        layout.getViewLayout(DeskIds.TABLE).setCloseable(false);
        layout.getViewLayout(DeskIds.FORM).setCloseable(false);
    }
}
