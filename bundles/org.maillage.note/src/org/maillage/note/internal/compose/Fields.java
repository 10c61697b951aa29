package org.maillage.note.internal.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.note.NoteField;
import org.maillage.model.MaillagePackage;
import org.maillage.note.internal.NoteTexts;

/** The fields that an entry of a note can have. */
public final class Fields {

    /** What matching and the file say beside the fields of the meta-model. */
    static final List<String> COMPUTED = List.of("verdict", "comment", "reasons", "toRead", "changes", "amount", "deadline",
            "link", "verification", "state");

    /** Said elsewhere, or of no use outside the product. */
    private static final Set<String> HIDDEN = Set.of("language", "qualityScore", "attachments", "provenance",
            "translations", "comments", "eligibility", "status", "reviewMonths");

    private static final List<Words> LANGUAGES = List.of(new Words(Locale.FRENCH), new Words(Locale.ENGLISH));

    private Fields() {
    }

    /** All fields, with what people call them. */
    public static List<NoteField> all(Collection<EClass> types, Words words) {
        return names(types).stream().map(each -> new NoteField(each, label(each, types, words))).toList();
    }

    private static Set<String> names(Collection<EClass> types) {
        Set<String> names = new LinkedHashSet<>(COMPUTED);
        Stream.concat(Stream.of(MaillagePackage.eINSTANCE.getSupportScheme()),
                types.stream().filter(MaillagePackage.eINSTANCE.getResource()::isSuperTypeOf))
                .flatMap(each -> each.getEAllStructuralFeatures().stream()).map(EStructuralFeature::getName)
                .filter(each -> !HIDDEN.contains(each)).forEach(names::add);
        return names;
    }

    /**
     * The names of fields that were asked for by name or by label, in either language.
     *
     * @throws MaillageException when there is no such field; it names those that there are
     */
    public static List<String> resolve(List<String> asked, Collection<EClass> types) throws MaillageException {
        Set<String> known = names(types);
        List<String> names = new ArrayList<>();
        for (String each : asked) {
            String word = each.strip();
            String name = known.contains(word) ? word : known.stream().filter(other -> LANGUAGES.stream()
                    .anyMatch(words -> label(other, types, words).equalsIgnoreCase(word))).findFirst()
                    .orElseThrow(() -> new MaillageException(
                            NoteTexts.of("field.unknown", word, String.join(", ", known))));
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** What people call a field. */
    static String label(String name, Collection<EClass> types, Words words) {
        if (COMPUTED.contains(name)) {
            return words.say("field." + name);
        }
        return Stream.concat(Stream.of(MaillagePackage.eINSTANCE.getSupportScheme()), types.stream())
                .map(each -> each.getEStructuralFeature(name)).flatMap(each -> Optional.ofNullable(each).stream())
                .findFirst().map(words::label).orElse(name);
    }
}
