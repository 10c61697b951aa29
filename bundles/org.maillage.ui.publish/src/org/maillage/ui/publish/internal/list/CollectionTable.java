package org.maillage.ui.publish.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.publish.Signer;
import org.maillage.ui.publish.internal.Texts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.RowPainter;
import org.maillage.ui.widgets.Words;
import org.maillage.ui.widgets.Words.Tone;

/** The list of collections: title, version, origin, signature, and whether there is something newer. */
final class CollectionTable {

    private final Texts texts;
    private final Table table;
    private List<CollectionRow> rows = List.of();

    CollectionTable(Composite parent, Texts texts) {
        this.texts = texts;
        table = new Table(Accessibility.frame(parent, texts.of("list.name")),
                SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        Accessibility.name(table, texts.of("list.name"));
        new RowPainter(table, 1, item -> (Row) item.getData());
    }

    void onSelect(Runnable action) {
        table.addListener(SWT.Selection, event -> action.run());
    }

    void focus() {
        table.setFocus();
    }

    Optional<CollectionRow> selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(rows.get(index));
    }

    List<CollectionRow> rows() {
        return rows;
    }

    /** Shows these; the one that was selected stays so. */
    void show(List<CollectionRow> fresh) {
        Optional<String> selected = selected().map(CollectionRow::id);
        rows = List.copyOf(fresh);
        table.removeAll();
        for (CollectionRow each : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            Row row = row(each);
            item.setData(row);
            item.setText(row.spoken());
        }
        selected.ifPresent(this::select);
    }

    void select(String id) {
        List<String> ids = rows.stream().map(CollectionRow::id).toList();
        if (ids.contains(id)) {
            table.setSelection(ids.indexOf(id));
        }
    }

    private Row row(CollectionRow row) {
        List<Words> facts = new ArrayList<>();
        row.newer().ifPresent(each -> facts.add(Words.of(texts.of("list.newer", each.version()), Tone.GOOD)));
        facts.add(Words.of(texts.of("list.version", row.installed().map(each -> each.version())
                .orElse(row.info().version()))));
        facts.add(Words.of(origin(row)));
        row.installed().ifPresent(each -> facts.add(each.signer().map(Signer::name)
                .map(name -> Words.of(texts.of("list.signed", name)))
                .orElseGet(() -> Words.of(texts.of("list.unsigned"), Tone.WARNING))));
        return new Row(Words.of(row.info().title(texts.language())), Words.of(row.info().publisher()),
                List.of(Words.join(facts, Row.BETWEEN)));
    }

    private String origin(CollectionRow row) {
        return row.installed().map(each -> texts.of("list.from", each.site()))
                .orElseGet(() -> texts.of(row.isPersonal() ? "list.personal" : "list.shipped"));
    }
}
