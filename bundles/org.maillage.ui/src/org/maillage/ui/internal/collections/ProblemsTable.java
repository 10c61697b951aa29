package org.maillage.ui.internal.collections;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.ui.internal.EntryOpener;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Images;

/** The description of a collection, and what is wrong, where, and what to do. */
final class ProblemsTable {

    private static final int MARGIN = 10;

    private final Texts texts;
    private final Label description;
    private final Label heading;
    private final Composite frame;
    private final Table table;
    private final Images images;
    private List<Problem> problems = List.of();

    ProblemsTable(Composite parent, Texts texts, EntryOpener opener) {
        this.texts = texts;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = MARGIN;
        area.setLayout(layout);
        description = new Label(area, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 200;
        description.setLayoutData(wide);
        heading = new Label(area, SWT.NONE);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        frame = new Composite(area, SWT.NONE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new Table(frame, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        images = new Images(table);
        Accessibility.name(frame, texts.of("problems.name"));
        Accessibility.name(table, texts.of("problems.name"));
        column(columns, "problems.what", 65);
        column(columns, "problems.where", 35);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, problems.get(event.index)));
        table.addListener(SWT.MouseMove, this::hint);
        table.addListener(SWT.DefaultSelection, event -> Optional.of(problems.get(table.getSelectionIndex()))
                .map(each -> each.place().entry()).filter(id -> !id.isEmpty()).ifPresent(opener::open));
    }

    private void column(TableColumnLayout columns, String key, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(texts.of(key));
        columns.setColumnData(column, new ColumnWeightData(weight, 120, true));
    }

    /** @param complete whether all collections have been read */
    void show(String text, List<Problem> newProblems, boolean complete) {
        problems = newProblems;
        description.setText(text.replace("&", "&&"));
        heading.setText(complete ? texts.of("problems.heading", newProblems.size()) : texts.of("problems.reading"));
        table.setItemCount(newProblems.size());
        table.clearAll();
        frame.setVisible(!newProblems.isEmpty());
        frame.getParent().layout(true);
    }

    private void fill(TableItem item, Problem problem) {
        item.setText(new String[] { problem.text(texts.language()), place(problem.place()) });
        item.setImage(0, images.of(problem.severity() == Severity.ERROR ? "error" : "warning"));
    }

    /** From the collection to the field, as far as it is known. */
    private String place(Place place) {
        String line = place.line() > 0 ? texts.of("problems.line", place.line()) : "";
        String collection = place.collection().isEmpty() ? place.origin() : place.collection();
        return Stream.of(collection, place.file(), line, place.entry(), place.field())
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(" › "));
    }

    private void hint(Event event) {
        TableItem item = table.getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
        String text = item == null ? null : item.getText(0) + "\n" + item.getText(1);
        if (!java.util.Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }
}
