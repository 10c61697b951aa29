package org.maillage.ui.advice.internal.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.maillage.ui.advice.internal.AdviceIds;
import org.maillage.ui.advice.internal.schemes.SchemesView;

/** Goes to the next best question. */
public final class QuestionHandler extends DeskHandler {

    @Override
    void run(IWorkbenchWindow window) {
        if (show(window, AdviceIds.SCHEMES) instanceof SchemesView view) {
            view.focusQuestion();
        }
    }
}
