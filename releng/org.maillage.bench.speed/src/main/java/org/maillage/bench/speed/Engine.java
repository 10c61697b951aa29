package org.maillage.bench.speed;

import java.util.List;
import java.util.Map;

/** A full-text engine that is measured. For one thread. */
interface Engine extends AutoCloseable {

    /** What a search gives. */
    record Answer(long total, List<Integer> numbers, List<Map<String, Integer>> facets) {
    }

    /** What people call it. */
    String name();

    /** Indexes generated entries from 0 on. */
    void index(Generator generator, int entries) throws Exception;

    /** Finds the best twenty entries, and counts the values of all facets. */
    Answer search(Question question) throws Exception;

    @Override
    void close() throws Exception;
}
