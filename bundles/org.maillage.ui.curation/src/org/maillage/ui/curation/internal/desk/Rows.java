package org.maillage.ui.curation.internal.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.maillage.api.MaillageException;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.ui.curation.internal.form.Needs;

/**
 * The rows of what is listed, read, sorted and filtered in jobs; only the outcome of the last wish arrives. Used on the
 * user-interface thread.
 */
final class Rows {

    /** Rows that are shown before all are read. */
    private static final int FIRST_LOT = 500;

    private final Needs needs;
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

    Rows(Needs needs, Executor ui, Receiver receiver) {
        this.needs = needs;
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

    void stop() {
        reading.incrementAndGet();
        ordering.incrementAndGet();
    }

    /** Sorts by a column; as they are stored by a negative one. */
    void sort(int column, boolean reversed) {
        sorted = column;
        descending = reversed;
        order();
    }

    void filter(String text) {
        filter = RowReader.fold(text.strip());
        order();
    }

    /** Reads what a scope holds. */
    void read(Scope scope, List<Column> newColumns, List<String> drafts) {
        int number = reading.incrementAndGet();
        if (sorted >= 0 && !newColumns.equals(columns)) {
            sorted = newColumns.indexOf(columns.get(sorted));
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
        needs.content().read(scope.collection(), new EntryVisitor() {
            @Override
            public void entry(EntryView view) {
                if (scope.lists(view)) {
                    rows.add(reader.row(view));
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
                    .ifPresent(each -> rows.add(reader.row(each)));
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

    /**
     * Reads single entries of what is listed again: those that are gone leave, new ones come last.
     */
    void refresh(Scope scope, Collection<String> ids) {
        int number = reading.get();
        List<Column> now = columns;
        job(() -> {
            RowReader reader = new RowReader(needs, now);
            Map<String, Optional<Row>> fresh = new LinkedHashMap<>();
            for (String id : ids) {
                try {
                    fresh.put(id, needs.content().find(id).filter(scope::lists)
                            .map(each -> reader.row(each)));
                } catch (MaillageException e) {
                    ILog.of(Rows.class).warn("Cannot read " + id, e);
                }
            }
            return () -> merge(number, fresh);
        });
    }

    private void merge(int number, Map<String, Optional<Row>> fresh) {
        List<Row> from = all;
        job(() -> {
            Map<String, Optional<Row>> left = new LinkedHashMap<>(fresh);
            List<Row> merged = new ArrayList<>(from.size());
            for (Row each : from) {
                Optional<Row> now = left.remove(each.id());
                if (now == null) {
                    merged.add(each);
                } else {
                    now.ifPresent(merged::add);
                }
            }
            left.values().forEach(each -> each.ifPresent(merged::add));
            return () -> {
                if (number == reading.get() && all == from) {
                    all = merged;
                    order();
                } else if (number == reading.get()) {
                    merge(number, fresh);
                }
            };
        });
    }

    /** Works in a job; what it gives is done on the user-interface thread. */
    private void job(Supplier<Runnable> work) {
        Job job = Job.create(needs.texts().of("table.job"), monitor -> {
            ui.execute(work.get());
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void order() {
        int number = ordering.incrementAndGet();
        List<Row> from = all;
        String[] words = filter.isEmpty() ? new String[0] : filter.split("\\s+");
        int column = sorted;
        boolean reversed = descending;
        job(() -> {
            Stream<Row> rows = from.stream();
            for (String word : words) {
                rows = rows.filter(each -> each.search().contains(word));
            }
            if (column >= 0) {
                Comparator<Row> order = (one, other) -> RowReader.compare(one.keys()[column], other.keys()[column]);
                rows = rows.sorted(reversed ? order.reversed() : order);
            }
            List<Row> outcome = rows.toList();
            return () -> {
                if (number == ordering.get()) {
                    shown = outcome;
                    receiver.rows();
                }
            };
        });
    }
}
