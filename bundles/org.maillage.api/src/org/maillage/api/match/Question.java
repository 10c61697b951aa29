package org.maillage.api.match;

/**
 * A field of the file whose answer would settle schemes.
 *
 * @param field   name of the field
 * @param settles number of schemes that at least one answer would settle
 * @param weight  the same weighted by the share of answers that settle, by relevance and by amount; the order of questions
 * @param text    the question, in words
 */
public record Question(String field, int settles, double weight, String text) {
}
