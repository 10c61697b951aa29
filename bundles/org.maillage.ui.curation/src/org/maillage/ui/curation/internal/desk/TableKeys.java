package org.maillage.ui.curation.internal.desk;

import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.MoveSelectionCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/**
 * Keys and clicks of the table, those of a list of the system: the arrows go from cell to cell and choose the row, Home and End
 * lead to the first and the last row, Enter opens, F2 or two clicks edit the cell, Tab leaves.
 */
final class TableKeys extends RowOnlySelectionBindings {

    private final Runnable open;
    private final Runnable edit;

    TableKeys(Runnable open, Runnable edit) {
        this.open = open;
        this.edit = edit;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        super.configureUiBindings(registry);
        for (int key : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
            registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), (table, event) -> open.run());
        }
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), (table, event) -> edit.run());
        registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> edit.run());
    }

    @Override
    protected void configureMoveUpBindings(UiBindingRegistry registry, IKeyAction action) {
        lines(registry, SWT.ARROW_UP, MoveDirectionEnum.UP, 1);
    }

    @Override
    protected void configureMoveDownBindings(UiBindingRegistry registry, IKeyAction action) {
        lines(registry, SWT.ARROW_DOWN, MoveDirectionEnum.DOWN, 1);
    }

    @Override
    protected void configureHomeButtonBindings(UiBindingRegistry registry, IKeyAction action) {
        lines(registry, SWT.HOME, MoveDirectionEnum.UP, SelectionLayer.MOVE_ALL);
    }

    @Override
    protected void configureEndButtonBindings(UiBindingRegistry registry, IKeyAction action) {
        lines(registry, SWT.END, MoveDirectionEnum.DOWN, SelectionLayer.MOVE_ALL);
    }

    @Override
    protected void configureMoveRightBindings(UiBindingRegistry registry, IKeyAction action) {
        cells(registry, SWT.ARROW_RIGHT, MoveDirectionEnum.RIGHT);
    }

    @Override
    protected void configureMoveLeftBindings(UiBindingRegistry registry, IKeyAction action) {
        cells(registry, SWT.ARROW_LEFT, MoveDirectionEnum.LEFT);
    }

    /** Up and down; with the shift key all between is chosen. */
    private static void lines(UiBindingRegistry registry, int key, MoveDirectionEnum direction, int steps) {
        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, key), move(direction, steps, false));
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, key), move(direction, steps, false));
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD2, key), move(direction, steps, true));
    }

    private static void cells(UiBindingRegistry registry, int key, MoveDirectionEnum direction) {
        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, key), move(direction, 1, false));
        registry.registerKeyBinding(new KeyEventMatcher(SWT.MOD1, key), move(direction, 1, false));
    }

    private static IKeyAction move(MoveDirectionEnum direction, int steps, boolean all) {
        return (table, event) -> table.doCommand(new MoveSelectionCommand(direction, steps, all, false));
    }

    @Override
    protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
        // A click there sorts.
    }
}
