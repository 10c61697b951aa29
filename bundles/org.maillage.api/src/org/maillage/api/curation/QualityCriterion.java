package org.maillage.api.curation;

import org.maillage.api.text.Message;

/**
 * How an entry does in one respect.
 *
 * @param name   stable name
 * @param value  0 to 1
 * @param gain   points out of 100 that the entry would win by doing it well
 * @param advice what would raise it
 */
public record QualityCriterion(String name, double value, int gain, Message advice) {
}
