package org.maillage.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.home.Tour;

/** Shows the tour again. */
public final class TourHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Tour.show(HandlerUtil.getActiveShellChecked(event), new Texts());
        return null;
    }
}
