package org.maillage.ui.widgets;

import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Runs things on the user-interface thread, as long as a control is there to show them. */
public final class UiExecutor implements Executor {

    private final Control control;
    private final Display display;

    /** @param control what the things are for */
    public UiExecutor(Control control) {
        this.control = control;
        this.display = control.getDisplay();
    }

    @Override
    public void execute(Runnable command) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!control.isDisposed()) {
                    command.run();
                }
            });
        }
    }
}
