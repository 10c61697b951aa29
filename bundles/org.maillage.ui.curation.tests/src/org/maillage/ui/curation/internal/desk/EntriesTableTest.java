package org.maillage.ui.curation.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.reorder.command.ColumnReorderCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.nebula.widgets.nattable.widget.NatCombo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.curation.HistoryService;
import org.maillage.api.curation.WorkflowService;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Training;
import org.maillage.model.TrainingMode;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.Workshop;

/** The table of the desk at work on the real services. */
class EntriesTableTest extends Workshop {

    private final DeskSettings settings = new DeskSettings(new EclipsePreferences());
    private Desk desk;

    @BeforeEach
    void start() {
        desk = new Desk(needs);
    }

    private String title(String id) throws Exception {
        return needs.content().find(id).map(each -> each.entry().getTitle()).orElse("");
    }

    private EntriesView table() {
        EntriesView view = new EntriesView(shell, desk, service(WorkflowService.class), service(HistoryService.class),
                settings);
        shell.open();
        desk.list(new Scope(collection, "", false));
        return view;
    }

    /** What a line of the table says in a column; the first line is that of the heads. */
    private static String cell(NatTable table, int column, int line) {
        return String.valueOf(table.getDataValueByPosition(column, line));
    }

    /** The entries that the table lists, in sight or not. */
    private static int listed(NatTable table) {
        ILayer body = table.getUnderlyingLayerByPosition(0, 0).getUnderlyingLayerByPosition(0, 1);
        while (body != null && !(body instanceof SelectionLayer)) {
            body = body.getUnderlyingLayerByPosition(0, 0);
        }
        return body == null ? 0 : body.getRowCount();
    }

    private static void press(Control control, int key) {
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.keyCode = key;
        event.character = key < 128 ? (char) key : 0;
        control.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void rowsAreFilteredAsOneTypesAndSorted() throws Exception {
        fill(60);
        EntriesView view = table();
        NatTable table = all(shell, NatTable.class).getFirst();
        until(() -> listed(table) == 60, "sixty rows");
        all(shell, Text.class).getFirst().setText("numero 42");
        until(() -> listed(table) == 1, "the one with both words");
        all(shell, Text.class).getFirst().setText("");
        until(() -> listed(table) == 60, "all again");
        table.doCommand(new SortColumnCommand(table, 0));
        until(() -> cell(table, 0, 1).startsWith("Outil A"), "the first letter first");
        table.doCommand(new SortColumnCommand(table, 0));
        until(() -> cell(table, 0, 1).startsWith("Outil Z"), "the last letter first");
        table.doCommand(new SortColumnCommand(table, 0));
        until(() -> cell(table, 0, 1).endsWith("numéro 0"), "as they are stored");
        view.close();
    }

    @Test
    void aCellIsEditedInPlaceAndTheHistoryTakesItBack() throws Exception {
        fill(1);
        EntriesView view = table();
        NatTable table = all(shell, NatTable.class).getFirst();
        until(() -> listed(table) == 1 && !cell(table, 0, 1).isEmpty(), "the row");
        String before = cell(table, 0, 1);
        view.focus();
        press(table, SWT.F2);
        until(() -> !all(table, Text.class).isEmpty(), "the editor");
        Text editor = all(table, Text.class).getFirst();
        assertEquals(before, editor.getText());
        editor.setText("Outil renommé");
        press(editor, SWT.CR);
        until(() -> cell(table, 0, 1).equals("Outil renommé"), "the new title in the table");
        assertEquals("Outil renommé", title(collection + ":outil-0"));
        List<String> said = new java.util.ArrayList<>();
        new SavedSteps(needs, service(HistoryService.class)).undo(said::add);
        until(() -> !said.isEmpty(), "the undoing");
        assertEquals(before, title(collection + ":outil-0"), said.toString());
        view.close();
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndHoldsNobody() throws Exception {
        fill(1);
        EntriesView view = table();
        NatTable table = all(shell, NatTable.class).getFirst();
        until(() -> listed(table) == 1, "the row");
        view.focus();
        for (int i = 0; i < Column.FIRST.indexOf("verifiedOn"); i++) {
            press(table, SWT.ARROW_RIGHT);
        }
        press(table, SWT.F2);
        until(() -> !all(table, Text.class).isEmpty(), "the editor of a date");
        Text editor = all(table, Text.class).getFirst();
        editor.setText("la semaine des quatre jeudis");
        press(editor, SWT.CR);
        assertFalse(editor.isDisposed(), "the cell is open until it is understood or given up");
        assertTrue(all(shell, Label.class).stream().anyMatch(each -> each.getText().contains("quatre jeudis")),
                "the view says why");
        press(editor, SWT.ESC);
        assertTrue(editor.isDisposed());
        assertNull(needs.content().find(collection + ":outil-0").orElseThrow().entry().getVerifiedOn());
        view.close();
    }

    @Test
    void tabSavesACellAndGoesOnWithTheNext() throws Exception {
        fill(2);
        EntriesView view = table();
        NatTable table = all(shell, NatTable.class).getFirst();
        until(() -> listed(table) == 2, "the rows");
        view.focus();
        press(table, SWT.F2);
        until(() -> !all(table, Text.class).isEmpty(), "the editor");
        Text editor = all(table, Text.class).getFirst();
        editor.setText("Suivi");
        org.eclipse.swt.widgets.Event tab = new org.eclipse.swt.widgets.Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        editor.notifyListeners(SWT.Traverse, tab);
        until(() -> cell(table, 0, 1).equals("Suivi"), "what was typed is in the table");
        assertEquals("Suivi", title(collection + ":outil-0"));
        press(table, SWT.ARROW_DOWN);
        assertEquals(List.of(collection + ":outil-1"), view.chosen());
        view.close();
    }

    @Test
    void chosenRowsAreCopiedForASpreadsheet() throws Exception {
        fill(3);
        EntriesView view = table();
        NatTable table = all(shell, NatTable.class).getFirst();
        until(() -> listed(table) == 3, "the rows");
        table.doCommand(new SelectAllCommand());
        assertEquals(3, view.chosen().size());
        table.doCommand(new CopyDataToClipboardCommand("\t", "\n", table.getConfigRegistry()));
        Clipboard clipboard = new Clipboard(display);
        try {
            String copied = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
            assertEquals(3, copied.lines().count(), copied);
            assertTrue(copied.lines().allMatch(each -> each.startsWith("Outil ") && each.contains("\tBrouillon\t")), copied);
        } finally {
            clipboard.dispose();
        }
        view.close();
    }

    @Test
    void aChoiceIsMadeInTheCell() throws Exception {
        Training training = MaillageFactory.eINSTANCE.createTraining();
        training.setId(collection + ":cours");
        training.setTitle("Un cours");
        try (EntryBatch batch = needs.editor().batch(collection, ChangeNote.of(ChangeAction.IMPORT))) {
            batch.save(training);
        }
        settings.put("table.columns.Training", List.of("mode", "title"));
        EntriesView view = new EntriesView(shell, desk, service(WorkflowService.class), service(HistoryService.class), settings);
        shell.open();
        desk.list(new Scope(collection, "Training", false));
        NatTable table = all(shell, NatTable.class).getFirst();
        until(() -> listed(table) == 1, "the row");
        view.focus();
        press(table, SWT.F2);
        until(() -> !all(table, NatCombo.class).isEmpty(), "the choices");
        NatCombo combo = all(table, NatCombo.class).getFirst();
        combo.select(TrainingMode.ON_SITE_VALUE);
        press(all(combo, Text.class).getFirst(), SWT.CR);
        String onSite = Meta.label(MaillagePackage.eINSTANCE.getTrainingMode().getEEnumLiteral(TrainingMode.ON_SITE_VALUE),
                needs.texts().language());
        until(() -> cell(table, 0, 1).equals(onSite), "the choice in the table");
        assertEquals(TrainingMode.ON_SITE, ((Training) needs.content().find(training.getId()).orElseThrow().entry()).getMode());
        view.close();
    }

    @Test
    void aColumnThatIsMovedStaysThereAndTheRowsStaySorted() throws Exception {
        fill(30);
        EntriesView view = table();
        NatTable table = all(shell, NatTable.class).getFirst();
        until(() -> listed(table) == 30, "the rows");
        table.doCommand(new SortColumnCommand(table, 0));
        until(() -> cell(table, 0, 1).startsWith("Outil A"), "sorted");
        String second = cell(table, 1, 0);
        table.doCommand(new ColumnReorderCommand(table, 0, 2));
        until(() -> new Columns(needs, settings).chosen(new Scope(collection, "", false)).get(1).name().equals("title"),
                "the new order, kept");
        until(() -> cell(table, 0, 0).equals(second) && cell(table, 1, 1).startsWith("Outil A"), "the title is second, and sorted");
        view.close();
    }
}
