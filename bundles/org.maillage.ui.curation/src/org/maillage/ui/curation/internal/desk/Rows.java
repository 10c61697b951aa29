package org.maillage.ui.curation.internal.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.ui.curation.internal.edit.EntryWriting;
import org.maillage.ui.curation.internal.form.Needs;

/**
 * The rows of what is listed, read, sorted and filtered in jobs; only the outcome of the last wish arrives. Used on the
 * user-interface thread.
 */
final class Rows {

    /** Rows that are shown before all are read. */
    private static final int FIRST_LOT = 500;

    private final Needs needs;
    private final EntryWriting writing;
    private final Executor ui;
    private final Receiver receiver;
    private final AtomicInteger reading = new AtomicInteger();
    private final AtomicInteger ordering = new AtomicInteger();
    private List<Row> all = List.of();
    private List<Row> shown = List.of();
    private List<Column> columns = List.of();
    private String filter = "";
    private int sorted = -1;
    private boolean descending;
    private boolean complete = true;

    /** Told on the user-interface thread. */
    interface Receiver {

        /** There are other rows to show. */
        void rows();

        /** Nothing could be read. */
        void failed(String sentence);
    }

    Rows(Needs needs, EntryWriting writing, Executor ui, Receiver receiver) {
        this.needs = needs;
        this.writing = writing;
        this.ui = ui;
        this.receiver = receiver;
    }

    List<Row> shown() {
        return shown;
    }

    int total() {
        return all.size();
    }

    /** Whether all rows were read. */
    boolean isComplete() {
        return complete;
    }

    int sorted() {
        return sorted;
    }

    boolean isDescending() {
        return descending;
    }

    /** Where an entry stands; -1 when it is not shown. */
    int indexOf(String id) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    void stop() {
        reading.incrementAndGet();
        ordering.incrementAndGet();
    }

    /** Sorts by a column; by the same one again the other way round. */
    void sort(int column) {
        descending = column == sorted && !descending;
        sorted = column;
        order();
    }

    void filter(String text) {
        filter = RowReader.fold(text.strip());
        order();
    }

    /** Reads what a scope holds. */
    void read(Scope scope, List<Column> newColumns, List<String> drafts) {
        int number = reading.incrementAndGet();
        if (!newColumns.equals(columns)) {
            sorted = -1;
        }
        columns = newColumns;
        complete = false;
        Job job = new Job(needs.texts().of("table.job")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                List<Row> rows = new ArrayList<>();
                try {
                    RowReader reader = new RowReader(needs, newColumns);
                    if (scope.drafts()) {
                        readDrafts(reader, drafts, rows);
                    } else if (!scope.isNothing()) {
                        readCollection(scope, reader, rows, number, monitor);
                    }
                    arrive(number, List.copyOf(rows), true);
                } catch (MaillageException e) {
                    ILog.of(Rows.class).warn("Cannot list " + scope, e);
                    ui.execute(() -> receiver.failed(e.text(needs.texts().language())));
                }
                return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
            }
        };
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void readCollection(Scope scope, RowReader reader, List<Row> rows, int number, IProgressMonitor monitor)
            throws MaillageException {
        boolean own = writing.isPersonal(scope.collection());
        needs.content().read(scope.collection(), new EntryVisitor() {
            @Override
            public void entry(EntryView view) {
                if (scope.type().isEmpty() || view.entry().eClass().getName().equals(scope.type())) {
                    rows.add(reader.row(view, own && view.overlay().isEmpty()));
                    if (rows.size() == FIRST_LOT) {
                        arrive(number, List.copyOf(rows), false);
                    }
                }
            }

            @Override
            public boolean goOn() {
                return !monitor.isCanceled() && number == reading.get();
            }
        });
    }

    private void readDrafts(RowReader reader, List<String> drafts, List<Row> rows) throws MaillageException {
        for (String id : drafts) {
            needs.content().find(id)
                    .ifPresent(each -> rows.add(reader.row(each, writing.isPersonal(each.collection()))));
        }
    }

    private void arrive(int number, List<Row> rows, boolean done) {
        ui.execute(() -> {
            if (number == reading.get()) {
                all = rows;
                complete = done;
                order();
            }
        });
    }

    /** Reads single entries again. */
    void refresh(List<String> ids) {
        int number = reading.get();
        List<Column> now = columns;
        Job job = Job.create(needs.texts().of("table.job"), monitor -> {
            RowReader reader = new RowReader(needs, now);
            Map<String, Row> fresh = new HashMap<>();
            for (String id : ids) {
                try {
                    needs.content().find(id).ifPresent(each -> fresh.put(id,
                            reader.row(each, writing.isPersonal(each.collection()))));
                } catch (MaillageException e) {
                    ILog.of(Rows.class).warn("Cannot read " + id, e);
                }
            }
            ui.execute(() -> {
                if (number == reading.get()) {
                    all = all.stream().map(each -> fresh.getOrDefault(each.id(), each)).toList();
                    order();
                }
            });
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void order() {
        int number = ordering.incrementAndGet();
        List<Row> from = all;
        String[] words = filter.isEmpty() ? new String[0] : filter.split("\\s+");
        int column = sorted;
        boolean reversed = descending;
        Job job = Job.create(needs.texts().of("table.job"), monitor -> {
            Stream<Row> rows = from.stream();
            for (String word : words) {
                rows = rows.filter(each -> each.search().contains(word));
            }
            if (column >= 0) {
                Comparator<Row> order = (one, other) -> RowReader.compare(one.keys()[column], other.keys()[column]);
                rows = rows.sorted(reversed ? order.reversed() : order);
            }
            List<Row> outcome = rows.toList();
            ui.execute(() -> {
                if (number == ordering.get()) {
                    shown = outcome;
                    receiver.rows();
                }
            });
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }
}
