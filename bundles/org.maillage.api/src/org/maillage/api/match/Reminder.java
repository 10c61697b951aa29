package org.maillage.api.match;

import java.time.LocalDate;

/**
 * A deadline to be reminded of.
 *
 * @param entry    id of the scheme
 * @param title    its title
 * @param deadline last day to apply
 * @param on       day of the reminder
 */
public record Reminder(String entry, String title, LocalDate deadline, LocalDate on) {
}
