package org.maillage.ui.advice.internal.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.follow.Marks;

/** Chooses the scheme that is looked at, or gives it up. */
public final class KeepHandler extends DeskHandler {

    @Override
    void run(IWorkbenchWindow window) {
        Desk desk = desk(window);
        desk.scheme().ifPresent(each -> new Marks(desk).toggle(each.id()));
    }
}
