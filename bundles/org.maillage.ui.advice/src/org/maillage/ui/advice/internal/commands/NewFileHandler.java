package org.maillage.ui.advice.internal.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.maillage.ui.advice.internal.AdviceIds;
import org.maillage.ui.advice.internal.files.FilesView;

/** Makes a new file, and goes to its form. */
public final class NewFileHandler extends DeskHandler {

    @Override
    void run(IWorkbenchWindow window) {
        if (show(window, AdviceIds.FILES) instanceof FilesView view) {
            view.create();
        }
    }
}
