package org.maillage.ui.curation.internal.edit;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;

/** A change that was made while it was recorded. */
final class RecordedChange extends AbstractCommand {

    private ChangeDescription description;

    RecordedChange(String label, ChangeDescription description) {
        super(label);
        this.description = description;
    }

    ChangeDescription description() {
        return description;
    }

    /** What undoes it, after more was recorded. */
    void goOn(ChangeDescription longer) {
        description = longer;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        // Made already.
    }

    @Override
    public void undo() {
        description.applyAndReverse();
    }

    @Override
    public void redo() {
        description.applyAndReverse();
    }
}
