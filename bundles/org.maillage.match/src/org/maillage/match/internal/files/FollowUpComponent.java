package org.maillage.match.internal.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.match.FollowUp;
import org.maillage.api.match.Reminder;
import org.maillage.match.internal.scheme.Opening;
import org.maillage.model.MaillageFactory;
import org.maillage.model.ProjectFile;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;
import org.maillage.model.SelectionStep;
import org.maillage.model.SupportScheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes what becomes of selected schemes. */
@Component
public final class FollowUpComponent implements FollowUp {

    private static final Set<SelectionState> OVER = EnumSet.of(SelectionState.OBTAINED, SelectionState.REFUSED,
            SelectionState.DROPPED);

    private final ContentService content;

    /** Called by Declarative Services. */
    @Activate
    public FollowUpComponent(@Reference ContentService content) {
        this.content = content;
    }

    @Override
    public Selection mark(ProjectFile file, String entry, SelectionState state, BigDecimal amount, String note,
            LocalDate on) {
        Selection selection = file.getSelections().stream().filter(each -> entry.equals(each.getEntry())).findFirst()
                .orElseGet(() -> add(file, entry));
        selection.setState(state);
        selection.setSince(on);
        if (amount != null) {
            selection.setAmount(amount);
        }
        if (note != null) {
            selection.setNote(note.isBlank() ? null : note);
        }
        SelectionStep step = MaillageFactory.eINSTANCE.createSelectionStep();
        step.setOn(on);
        step.setState(state);
        step.setAmount(amount);
        step.setNote(note);
        selection.getHistory().add(step);
        return selection;
    }

    private static Selection add(ProjectFile file, String entry) {
        Selection selection = MaillageFactory.eINSTANCE.createSelection();
        selection.setEntry(entry);
        file.getSelections().add(selection);
        return selection;
    }

    @Override
    public List<Reminder> reminders(ProjectFile file, LocalDate on, Locale language) throws MaillageException {
        List<Reminder> reminders = new ArrayList<>();
        for (Selection each : file.getSelections()) {
            if (each.getRemindDays() > 0 && !OVER.contains(each.getState())) {
                reminder(each, on).ifPresent(reminders::add);
            }
        }
        reminders.sort(Comparator.comparing(Reminder::on).thenComparing(Reminder::entry));
        return reminders;
    }

    private Optional<Reminder> reminder(Selection selection, LocalDate on) throws MaillageException {
        return content.find(selection.getEntry()).map(EntryView::entry).filter(SupportScheme.class::isInstance)
                .map(SupportScheme.class::cast)
                .flatMap(scheme -> Optional.ofNullable(Opening.of(scheme).on(on).deadline())
                        .map(deadline -> new Reminder(scheme.getId(), scheme.getTitle(), deadline,
                                deadline.minusDays(selection.getRemindDays()))));
    }

    @Override
    public String calendar(ProjectFile file, LocalDate on, Locale language) throws MaillageException {
        return new CalendarText(file, on, language).write(reminders(file, on, language));
    }
}
