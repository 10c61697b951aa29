package org.maillage.exchange.internal.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryBatch;
import org.maillage.api.content.EntryView;
import org.maillage.api.exchange.ImportContext;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ImportRequest;
import org.maillage.api.exchange.ImportedRecord;
import org.maillage.api.exchange.Outcome;
import org.maillage.api.exchange.RecordChange;
import org.maillage.api.exchange.RecordOutcome;
import org.maillage.api.exchange.ValueFate;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.model.Entry;
import org.maillage.model.meta.EntryIds;

/** One import: receives records, finds the entries they belong to, writes what changes, and counts. */
final class ImportRun implements ImportContext {

    private final ImportRequest request;
    private final ImportMonitor monitor;
    private final ContentService content;
    private final Optional<EntryBatch> batch;
    private final Merger merger = new Merger(LocalDate.now());
    private final SeenIds seen = new SeenIds();
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private final List<Problem> problems = new ArrayList<>();
    private final ValueTally values = new ValueTally();
    private long further;
    private long linked;
    private boolean cancelled;
    private boolean failed;
    private Path file;

    /** @param batch where to write; empty for a dry run */
    ImportRun(ImportRequest request, ImportMonitor monitor, ContentService content, Optional<EntryBatch> batch) {
        this.request = request;
        this.monitor = monitor;
        this.content = content;
        this.batch = batch;
    }

    /** Goes on with a file. */
    void next(Path nextFile) {
        file = nextFile;
    }

    ImportReport report() {
        return new ImportReport(count(Outcome.CREATED), count(Outcome.UPDATED), count(Outcome.UNCHANGED),
                count(Outcome.REJECTED), linked, cancelled, problems, further, values.counts());
    }

    private long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Place place() {
        return Place.collection(request.collection(), "").file(file.getFileName().toString());
    }

    @Override
    public Optional<Path> mapping() {
        return request.mapping();
    }

    @Override
    public String collection() {
        return request.collection();
    }

    @Override
    public String id(EClass type, String sourceId) {
        return request.collection() + ":" + Slugs.type(type) + "/" + Slugs.identifier(sourceId);
    }

    @Override
    public boolean goOn() {
        cancelled = cancelled || monitor.cancelled();
        return !cancelled;
    }

    @Override
    public void record(ImportedRecord record) throws MaillageException {
        Optional<Problem> error = record.problems().stream().filter(each -> each.severity() == Severity.ERROR)
                .findFirst();
        Entry entry = record.entry();
        boolean own = entry.getId() != null;
        String id = own ? request.collection() + ":" + entry.getId().substring(entry.getId().indexOf(':') + 1)
                : id(entry.eClass(), record.sourceId());
        if (error.isPresent() || EntryIds.parse(id).isEmpty() || !seen.add(id)) {
            Problem reason = error.orElseGet(() -> ExchangeTexts.error(
                    EntryIds.parse(id).isEmpty() ? "record.badId" : "record.twice",
                    place().line((int) record.number()).field("id"), record.sourceId()));
            List<Problem> all = new ArrayList<>(record.problems());
            error.ifPresentOrElse(each -> { }, () -> all.add(reason));
            done(record.number(), record.sourceId(), "", Outcome.REJECTED, all);
            return;
        }
        entry.setId(id);
        for (Entry companion : record.companions()) {
            link(companion);
        }
        try {
            Optional<Entry> former = former(id);
            Merger.Merged merged = former.isEmpty()
                    ? new Merger.Merged(Optional.of(created(entry, record, own)), Set.of())
                    : own ? Natives.merge(former.get(), entry)
                            : merger.merge(retyped(former.get(), entry), entry, record.sourceId(), record.raw());
            Optional<Entry> result = merged.entry();
            RecordOutcome outcome = new RecordOutcome(file.getFileName().toString(), record.number(), record.sourceId(), id,
                    former.isEmpty() ? Outcome.CREATED : result.isPresent() ? Outcome.UPDATED : Outcome.UNCHANGED,
                    record.problems());
            if (result.isPresent()) {
                monitor.change(new RecordChange(outcome, former, result.get(), merged.kept()));
                write(result.get());
            }
            done(outcome);
        } catch (BrokenEntryException e) {
            reject(record.number(), record.sourceId(), e.problem);
        }
    }

    private Optional<Entry> former(String id) throws BrokenEntryException {
        try {
            return content.find(id).map(EntryView::original);
        } catch (MaillageException e) {
            throw new BrokenEntryException(
                    ExchangeTexts.error("record.broken", place().entry(id), e.text(Locale.getDefault())));
        }
    }

    private Entry created(Entry entry, ImportedRecord record, boolean own) {
        if (!own) {
            merger.complete(entry, record.sourceId(), record.raw());
        }
        return entry;
    }

    /** The former entry, which must be of the same type; ids carry the type, so another one was put there by hand. */
    private Entry retyped(Entry former, Entry received) throws BrokenEntryException {
        if (former.eClass() != received.eClass()) {
            throw new BrokenEntryException(ExchangeTexts.error("record.otherType", place().entry(former.getId()),
                    former.eClass().getName(), received.eClass().getName()));
        }
        return former;
    }

    private void link(Entry companion) throws MaillageException {
        if (seen.add(companion.getId()) && content.find(companion.getId()).isEmpty()) {
            merger.complete(companion, companion.getProvenance() == null
                    || companion.getProvenance().getSourceId() == null ? companion.getTitle()
                            : companion.getProvenance().getSourceId(), "");
            linked++;
            write(companion);
        }
    }

    private void write(Entry entry) throws MaillageException {
        if (batch.isPresent()) {
            try {
                batch.get().save(entry);
            } catch (MaillageException e) {
                failed = true;
                throw e;
            }
        }
    }

    /** Whether nothing more can be written. */
    boolean hasFailed() {
        return failed;
    }

    @Override
    public void reject(long number, String sourceId, Problem reason) {
        done(number, sourceId, "", Outcome.REJECTED, List.of(reason));
    }

    private void done(long number, String sourceId, String entry, Outcome outcome, List<Problem> found) {
        done(new RecordOutcome(file.getFileName().toString(), number, sourceId, entry, outcome, found));
    }

    private void done(RecordOutcome outcome) {
        counts.merge(outcome.outcome(), 1L, Long::sum);
        outcome.problems().forEach(this::keep);
        monitor.outcome(outcome);
    }

    @Override
    public void problem(Problem problem) {
        keep(problem);
        monitor.problem(problem);
    }

    @Override
    public void value(String field, ValueFate fate, String value) {
        values.add(field, fate, value);
    }

    private void keep(Problem problem) {
        if (problems.size() < ImportReport.MAX_PROBLEMS) {
            problems.add(problem);
        } else {
            further++;
        }
    }

    /** An entry that stands where a record should go and cannot be merged with it. */
    private static final class BrokenEntryException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        BrokenEntryException(Problem problem) {
            this.problem = problem;
        }
    }
}
