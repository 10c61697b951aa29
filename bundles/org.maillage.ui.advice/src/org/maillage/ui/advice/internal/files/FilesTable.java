package org.maillage.ui.advice.internal.files;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.desk.FileRow;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Row;
import org.maillage.ui.widgets.RowPainter;
import org.maillage.ui.widgets.Words;
import org.maillage.ui.widgets.Words.Tone;

/** The files: pseudonym, need, place, last change, deadline ahead. */
final class FilesTable {

    private static final String BETWEEN = " · ";
    private static final int FACTS = 2;

    private final AdviceTexts texts;
    private final Formats formats;
    private final Composite frame;
    private final Table table;
    private List<FileRow> rows = List.of();

    FilesTable(Composite parent, AdviceTexts texts) {
        this.texts = texts;
        formats = new Formats(texts);
        frame = Accessibility.frame(parent, texts.of("files.name"));
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new Table(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        new RowPainter(table, FACTS, item -> (Row) item.getData());
        Accessibility.name(table, texts.of("files.name"));
    }

    Composite control() {
        return frame;
    }

    /** Puts the cursor there, if there is a file. */
    boolean focus() {
        return frame.getVisible() && table.setFocus();
    }

    List<FileRow> selected() {
        return Arrays.stream(table.getSelectionIndices()).filter(each -> each < rows.size()).mapToObj(rows::get)
                .toList();
    }

    /** @param open the file that is open */
    void show(List<FileRow> newRows, Optional<String> open) {
        List<String> chosen = selected().stream().map(FileRow::id).toList();
        rows = newRows;
        table.setRedraw(false);
        try {
            table.removeAll();
            for (FileRow each : rows) {
                Row row = row(each, open.filter(each.id()::equals).isPresent());
                TableItem item = new TableItem(table, SWT.NONE);
                item.setData(row);
                item.setText(row.spoken());
            }
            for (int i = 0; i < rows.size(); i++) {
                if (chosen.contains(rows.get(i).id())) {
                    table.select(i);
                }
            }
            if (chosen.isEmpty() && !rows.isEmpty()) {
                table.select(0);
            }
        } finally {
            table.setRedraw(true);
        }
    }

    private Row row(FileRow file, boolean open) {
        List<Words> first = new ArrayList<>();
        if (open) {
            first.add(Words.of(texts.of("files.isOpen"), Tone.GOOD));
        }
        if (file.archived()) {
            first.add(Words.of(texts.of("files.isArchived"), Tone.NOTE));
        }
        if (!file.place().isEmpty()) {
            first.add(Words.of(file.place()));
        }
        if (file.modified() != null) {
            first.add(Words.of(texts.of("files.modified", formats.age(file.modified(), LocalDate.now()))));
        }
        first.add(Words.of(texts.of("files.selected", file.selected())));
        Words second = file.deadline().map(each -> Words.of(texts.of("files.deadline", formats.date(each.on()),
                ChronoUnit.DAYS.between(LocalDate.now(), each.on()), each.title()), Tone.WARNING)).orElse(Words.NONE);
        return new Row(Words.of(file.pseudonym().isEmpty() ? texts.of("files.unnamed") : file.pseudonym()),
                Words.of(file.need()), List.of(Words.join(first, BETWEEN), second));
    }

    void onOpen(Consumer<FileRow> action) {
        table.addListener(SWT.DefaultSelection, event -> selected().stream().findFirst().ifPresent(action));
    }

    void onSelect(Runnable action) {
        table.addListener(SWT.Selection, event -> action.run());
    }

    void onDelete(Runnable action) {
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                action.run();
            }
        });
    }
}
