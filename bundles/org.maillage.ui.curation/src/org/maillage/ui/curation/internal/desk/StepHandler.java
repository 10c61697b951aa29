package org.maillage.ui.curation.internal.desk;

import java.util.function.BooleanSupplier;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** What the workbench’s Undo or Redo does in a view. */
public final class StepHandler {

    /** The workbench’s command. */
    public static final String UNDO = "org.eclipse.ui.edit.undo";
    /** The workbench’s command. */
    public static final String REDO = "org.eclipse.ui.edit.redo";

    private final Runnable step;
    private final BooleanSupplier possible;

    /** Does a step when it is possible. */
    public StepHandler(Runnable step, BooleanSupplier possible) {
        this.step = step;
        this.possible = possible;
    }

    /** Called by the workbench. */
    @Execute
    public void execute() {
        step.run();
    }

    /** Called by the workbench. */
    @CanExecute
    public boolean canExecute() {
        return possible.getAsBoolean();
    }
}
