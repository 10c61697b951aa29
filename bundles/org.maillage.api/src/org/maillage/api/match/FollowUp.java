package org.maillage.api.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.maillage.api.MaillageException;
import org.maillage.model.ProjectFile;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;
import org.osgi.annotation.versioning.ProviderType;

/** What becomes of the schemes that were chosen for a project holder. Changes files in memory only. Thread-safe. */
@ProviderType
public interface FollowUp {

    /**
     * Notes a state of an entry, new or followed already; its history keeps every step.
     *
     * @param amount euros asked for or obtained; null leaves it as it was
     * @param note   remark, or the reason of a refusal; null leaves it as it was
     */
    Selection mark(ProjectFile file, String entry, SelectionState state, BigDecimal amount, String note, LocalDate on);

    /**
     * The deadlines ahead of entries that are to be reminded of, the nearest first. What was obtained, refused or dropped is
     * over.
     *
     * @throws MaillageException when a scheme cannot be read
     */
    List<Reminder> reminders(ProjectFile file, LocalDate on, Locale language) throws MaillageException;

    /**
     * The reminders as iCalendar (RFC 5545): an all-day event on the deadline, an alarm before it.
     *
     * @throws MaillageException when a scheme cannot be read
     */
    String calendar(ProjectFile file, LocalDate on, Locale language) throws MaillageException;
}
