package org.maillage.ui.internal;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Search at the left; at the right what is read. */
public final class ResourcesPerspective implements IPerspectiveFactory {

    private static final float SEARCH_SHARE = 0.54f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        IFolderLayout find = layout.createFolder(UiIds.SEARCH + ".folder", IPageLayout.LEFT, SEARCH_SHARE, area);
        find.addView(UiIds.SEARCH);
        IFolderLayout read = layout.createFolder(UiIds.READING + ".folder", IPageLayout.RIGHT, 1 - SEARCH_SHARE, area);
        read.addView(UiIds.HOME);
        read.addView(UiIds.READING);
        read.addView(UiIds.BASKET);
        List.of(UiIds.COMPARE, UiIds.SEARCHES, UiIds.COLLECTIONS, UiIds.HELP).forEach(read::addPlaceholder);
        layout.getViewLayout(UiIds.SEARCH).setCloseable(false);
        layout.getViewLayout(UiIds.READING).setCloseable(false);
    }
}
