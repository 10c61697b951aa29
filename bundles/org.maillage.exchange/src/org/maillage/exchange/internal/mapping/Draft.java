package org.maillage.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.List;

import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.model.Entry;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One record in the making.
 *
 * @param problems   remarks so far
 * @param companions entries made beside it
 * @param left       values that the field before left to the next one
 * @param made       contained objects that paths with brackets have made
 */
record Draft(long number, ObjectNode record, Entry entry, Place place, List<Problem> problems, List<Entry> companions,
        List<String> left, FieldPath.Made made) {

    Draft(long number, ObjectNode record, Entry entry, Place place) {
        this(number, record, entry, place, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new FieldPath.Made());
    }
}
