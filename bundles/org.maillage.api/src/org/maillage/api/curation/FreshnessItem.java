package org.maillage.api.curation;

import java.time.LocalDate;

/**
 * An entry that needs a look.
 *
 * @param id    the entry
 * @param title its title
 * @param kind  why
 * @param on    the day it is about: due, expired, closing, closed or opening again
 */
public record FreshnessItem(String id, String title, Freshness kind, LocalDate on) {
}
