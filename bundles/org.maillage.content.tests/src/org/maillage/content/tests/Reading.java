package org.maillage.content.tests;

import java.util.ArrayList;
import java.util.List;

import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;

/** All that a reading of a collection gave. */
public class Reading implements EntryVisitor {

    private final List<EntryView> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Reads a collection. */
    public static Reading of(ContentService content, String collection) throws MaillageException {
        Reading reading = new Reading();
        content.read(collection, reading);
        return reading;
    }

    @Override
    public void entry(EntryView entry) {
        entries.add(entry);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /** The entries, in order. */
    public List<EntryView> entries() {
        return entries;
    }

    /** The ids of the entries, in order. */
    public List<String> ids() {
        return entries.stream().map(EntryView::id).toList();
    }

    /** The problems, in order. */
    public List<Problem> problems() {
        return problems;
    }
}
