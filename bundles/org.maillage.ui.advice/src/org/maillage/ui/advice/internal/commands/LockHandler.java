package org.maillage.ui.advice.internal.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.maillage.ui.advice.internal.AdviceIds;
import org.maillage.ui.advice.internal.files.FilesView;

/** Locks the files that are encrypted. */
public final class LockHandler extends DeskHandler {

    @Override
    void run(IWorkbenchWindow window) {
        if (show(window, AdviceIds.FILES) instanceof FilesView view) {
            view.lock();
        }
    }
}
