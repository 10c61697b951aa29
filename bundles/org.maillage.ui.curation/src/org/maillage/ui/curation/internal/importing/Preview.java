package org.maillage.ui.curation.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.maillage.api.MaillageException;
import org.maillage.api.curation.FieldChange;
import org.maillage.api.exchange.ImportRequest;
import org.maillage.api.exchange.RecordChange;
import org.maillage.api.exchange.RecordOutcome;
import org.maillage.model.Entry;
import org.maillage.ui.curation.internal.desk.FieldNames;
import org.maillage.ui.widgets.Images;
import org.maillage.ui.widgets.UiExecutor;

/** The first entries as the mapping makes them now, and what is wrong with their records. */
final class Preview {

    private static final int RECORDS = 12;
    private static final int STILL_MS = 400;
    private static final int WIDTH = 170;
    private static final int LONG = 120;

    private final ImportNeeds needs;
    private final ImportTexts texts;
    private final Label state;
    private final Table table;
    private final Images images;
    private final UiExecutor ui;
    private Job job;

    Preview(Composite parent, ImportNeeds needs, int span) {
        this.needs = needs;
        this.texts = needs.texts();
        state = Controls.sentence(parent, span);
        table = Controls.table(parent, texts.of("preview.name"), span, 6);
        images = new Images(table, Preview.class);
        ui = new UiExecutor(table);
    }

    /** Tries again, a moment after the last change. */
    void update(ImportPlan plan) {
        stop();
        try {
            ImportRequest request = plan.request(true);
            List<String> fields = plan.sheet().map(MappingSheet::filled).orElse(List.of()).stream()
                    .map(each -> each.split("[.\\[]", 2)[0]).distinct().toList();
            state.setText(texts.of("preview.reading"));
            job = new Job(texts.of("preview.name")) {
                @Override
                protected IStatus run(IProgressMonitor monitor) {
                    String failure = "";
                    try {
                        Trial trial = Trial.run(needs.imports(), request, RECORDS, RECORDS, monitor::isCanceled, count -> { });
                        if (!monitor.isCanceled()) {
                            List<List<String>> rows = rows(trial, fields);
                            ui.execute(() -> show(trial, fields, rows));
                        }
                        return Status.OK_STATUS;
                    } catch (MaillageException e) {
                        // What was typed does not work yet: the sentence says why.
                        ILog.of(Preview.class).info(e.getMessage());
                        failure = e.text(texts.language());
                    }
                    String sentence = failure;
                    if (!monitor.isCanceled()) {
                        ui.execute(() -> fail(sentence));
                    }
                    return Status.OK_STATUS;
                }
            };
            job.setSystem(true);
            job.setPriority(Job.SHORT);
            job.schedule(STILL_MS);
        } catch (MaillageException e) {
            fail(e.text(texts.language()));
        }
    }

    void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    private List<List<String>> rows(Trial trial, List<String> fields) {
        List<List<String>> rows = new ArrayList<>();
        for (RecordChange each : trial.changes()) {
            List<FieldChange> values = needs.edits().differences(Optional.empty(), each.after());
            List<String> row = new ArrayList<>();
            row.add(String.valueOf(each.outcome().record()));
            row.add(Remarks.of(each.outcome().problems(), texts));
            for (String field : fields) {
                row.add(shortened(values.stream().filter(value -> value.feature().equals(field))
                        .map(value -> FieldNames.values(each.after().eClass(), value.field(), value.after(), texts))
                        .collect(Collectors.joining(", "))));
            }
            rows.add(row);
        }
        for (RecordOutcome each : trial.remarks()) {
            if (each.entry().isEmpty()) {
                rows.add(List.of(String.valueOf(each.record()), Remarks.of(each.problems(), texts)));
            }
        }
        rows.sort((one, other) -> Long.compare(Long.parseLong(one.getFirst()), Long.parseLong(other.getFirst())));
        return rows;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONG ? line.substring(0, LONG) + "…" : line;
    }

    private void show(Trial trial, List<String> fields, List<List<String>> rows) {
        table.setRedraw(false);
        table.removeAll();
        for (TableColumn each : table.getColumns()) {
            each.dispose();
        }
        column(texts.of("preview.record"), 60);
        column(texts.of("preview.remarks"), WIDTH);
        Optional<Entry> first = trial.changes().stream().map(RecordChange::after).findFirst();
        fields.forEach(each -> column(first.map(entry -> FieldNames.of(entry.eClass(), each, texts.language()))
                .orElse(each), WIDTH));
        for (List<String> row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(row.toArray(String[]::new));
            if (row.size() == 2) {
                item.setImage(0, images.of("error"));
            } else if (!row.get(1).isEmpty()) {
                item.setImage(0, images.of("warning"));
            }
        }
        table.setRedraw(true);
        String ofFile = trial.report().problems().stream().filter(each -> each.place().line() == 0).findFirst()
                .map(each -> " " + each.text(texts.language())).orElse("");
        say(texts.of("preview.done", trial.report().records(), trial.report().rejected()) + ofFile);
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    private void fail(String sentence) {
        table.removeAll();
        say(sentence);
    }

    private void say(String sentence) {
        state.setText(sentence.replace("&", "&&"));
        state.getParent().layout(new Control[] { state });
    }
}
