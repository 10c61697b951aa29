package org.maillage.content.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.Place;
import org.maillage.api.Severity;
import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.content.tests.Said;
import org.maillage.model.Entry;

/** What a check finds on an entry, on 20 November 2026, among entries that are known. */
final class Findings implements CheckContext {

    private final Map<String, EClass> types = new HashMap<>();
    private final Map<String, List<String>> above = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    /** Lets an entry exist. */
    Findings knowing(String id, EClass type) {
        types.put(id, type);
        return this;
    }

    /** Lets an entry exist below others. */
    Findings below(String id, String... parents) {
        above.put(id, List.of(parents));
        return this;
    }

    /** Severity, code and field of each finding, in order. */
    List<String> of(Check check, Entry entry) {
        found.clear();
        check.check(EntryView.of(entry, Place.collection("essai", "test")), this);
        return List.copyOf(found);
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 11, 20);
    }

    @Override
    public Optional<EClass> typeOf(String entryId) {
        return Optional.ofNullable(types.get(entryId));
    }

    @Override
    public List<String> above(String entryId) {
        return above.getOrDefault(entryId, List.of());
    }

    @Override
    public void report(Severity severity, String code, String field, Message message) {
        Said.readable(message);
        found.add(severity + " " + code + " " + field);
    }
}
