package org.maillage.content.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.check.CheckContext;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;

/** One entry's turn in a validation. A finding about an overridden field is placed in the file with the overrides. */
record Context(EntryView entry, References references, LocalDate today, List<Problem> found) implements CheckContext {

    @Override
    public Optional<EClass> typeOf(String entryId) {
        return references.find(entryId).map(References.Known::type);
    }

    @Override
    public List<String> above(String entryId) {
        return references.find(entryId).map(References.Known::above).orElse(List.of());
    }

    @Override
    public void report(Severity severity, String code, String field, Message message) {
        String feature = field.split("[.\\[]", 2)[0];
        Place place = entry.overridden().contains(feature) ? entry.overlay().orElse(entry.place()) : entry.place();
        found.add(new Problem(severity, code, place.entry(entry.id()).field(field), message));
    }
}
