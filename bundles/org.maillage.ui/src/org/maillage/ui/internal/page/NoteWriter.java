package org.maillage.ui.internal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.content.EntryView;
import org.maillage.model.Call;
import org.maillage.model.Entry;
import org.maillage.model.EntryStatus;
import org.maillage.model.Openness;
import org.maillage.model.SupportScheme;

/** Writes what a reader must notice first: doubtful, out of date, closed, changed by the person. */
final class NoteWriter {

    private final ValueWriter values;
    private final LocalDate today;

    NoteWriter(ValueWriter values, LocalDate today) {
        this.values = values;
        this.today = today;
    }

    List<Block.Note> notes(EntryView view) {
        List<Block.Note> notes = new ArrayList<>();
        Entry entry = view.entry();
        if (entry.getStatus() == EntryStatus.ARCHIVED) {
            notes.add(note("note.archived", Optional.ofNullable(entry.getArchivedReason())));
        }
        if (entry.getExpiresOn() != null && entry.getExpiresOn().isBefore(today)) {
            notes.add(note("note.expired", Optional.empty(), values.formats().date(entry.getExpiresOn())));
        }
        if (entry instanceof SupportScheme scheme) {
            closed(scheme).ifPresent(notes::add);
        }
        if (entry.isToVerify() || entry.getVerificationNote() != null) {
            notes.add(note("note.toVerify", Optional.ofNullable(entry.getVerificationNote())));
        }
        nextReview(entry).filter(day -> day.isBefore(today))
                .ifPresent(day -> notes.add(note("note.reviewDue", Optional.empty(), values.formats().date(day))));
        if (!view.overridden().isEmpty()) {
            String fields = entry.eClass().getEAllStructuralFeatures().stream()
                    .filter(each -> view.overridden().contains(each.getName())).map(this::label)
                    .collect(Collectors.joining(", "));
            notes.add(new Block.Note(false, List.of(Run.of(values.texts().of("note.overridden"), Style.BOLD),
                    Run.of(" " + fields + "."))));
        }
        return notes;
    }

    /** Until when the last verification holds. */
    private static Optional<LocalDate> nextReview(Entry entry) {
        if (entry.getReviewBy() != null) {
            return Optional.of(entry.getReviewBy());
        }
        return entry.getVerifiedOn() == null || entry.getReviewMonths() <= 0 ? Optional.empty()
                : Optional.of(entry.getVerifiedOn().plusMonths(entry.getReviewMonths()));
    }

    private Optional<Block.Note> closed(SupportScheme scheme) {
        if (scheme.getOpenness() == Openness.ENDED || scheme.getOpenness() == Openness.TEMPORARILY_CLOSED) {
            String key = scheme.getOpenness() == Openness.ENDED ? "note.ended" : "note.closed";
            return Optional.of(note(key, Optional.empty()));
        }
        Optional<LocalDate> last = scheme.getCalls().stream().map(Call::getDeadline).filter(each -> each != null)
                .max(LocalDate::compareTo);
        return last.filter(day -> day.isBefore(today))
                .map(day -> note("note.deadlinePassed", Optional.empty(), values.formats().date(day)));
    }

    private Block.Note note(String key, Optional<String> more, Object... arguments) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(values.texts().of(key, arguments), Style.BOLD));
        more.ifPresent(text -> runs.add(Run.of(" " + text.strip())));
        return new Block.Note(true, runs);
    }

    private String label(EStructuralFeature feature) {
        return values.label(feature);
    }
}
