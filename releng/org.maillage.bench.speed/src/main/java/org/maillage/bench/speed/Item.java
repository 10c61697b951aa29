package org.maillage.bench.speed;

import java.util.List;

/**
 * A generated entry.
 *
 * @param number from 0
 * @param title  some eight words
 * @param body   some 250 words
 * @param facets values of the fields of {@link Generator#FACETS}, in their order; none to two each
 */
record Item(int number, String title, String body, List<List<String>> facets) {
}
