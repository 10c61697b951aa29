package org.maillage.search.internal.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.maillage.model.meta.Meta;
import org.maillage.search.internal.index.Keys;

/**
 * The fields that a request can name: those of the annotations of all installed types, by name, by label in any
 * language, with or without the plural. Immutable.
 */
public final class FieldCatalog {

    /** Days and numbers have no values to count but bands of them. */
    private static final Set<Role> NAMED = Set.of(Role.FACET, Role.DATE, Role.AMOUNT, Role.ANALYSED, Role.EXACT);
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Map<String, CatalogField> fields = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, EClass> types = new LinkedHashMap<>();

    /** @param types the concrete types of all installed models */
    public FieldCatalog(List<EClass> types) {
        this(types, List.of());
    }

    /**
     * @param types    the concrete types of all installed models
     * @param computed the fields that plug-ins compute; one with the name of a field of the model is left out
     */
    public FieldCatalog(List<EClass> types, List<Computed> computed) {
        IndexSchema schema = new IndexSchema();
        for (EClass type : types) {
            this.types.put(type.getName(), type);
            for (FieldSpec spec : schema.of(type).whole()) {
                if (spec.roles().stream().anyMatch(NAMED::contains)) {
                    fields.computeIfAbsent(spec.name(), CatalogField::new).add(type, spec);
                }
            }
        }
        for (Computed each : computed) {
            CatalogField field = new CatalogField(each);
            types.stream().filter(each::has).forEach(field::add);
            fields.putIfAbsent(each.name(), field);
        }
        // Names of the model go before labels, and labels of features that many types share before those of few.
        fields.keySet().forEach(each -> name(each, each));
        fields.values().forEach(field -> field.aliases().forEach(each -> name(each, field.name())));
        List<CatalogField> common = new ArrayList<>(fields.values());
        common.sort((first, second) -> Integer.compare(second.types().size(), first.types().size()));
        common.forEach(field -> LANGUAGES.forEach(each -> field.labels(each).forEach(label -> name(label,
                field.name()))));
        fields.keySet().forEach(each -> name(singular(each), each));
        common.forEach(field -> LANGUAGES.forEach(each -> field.labels(each).forEach(label -> name(singular(label),
                field.name()))));
    }

    private void name(String typed, String name) {
        names.putIfAbsent(key(typed), name);
    }

    private static String key(String name) {
        return Keys.of(name).replace(" ", "");
    }

    private static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        String first = name.split(" ", 2)[0];
        return first.endsWith("s") ? first.substring(0, first.length() - 1) : first;
    }

    /** The field that a person means, if there is one. */
    public Optional<CatalogField> find(String name) {
        return Optional.ofNullable(names.get(key(name))).map(fields::get);
    }

    /** All fields, in the order of the models. */
    public Collection<CatalogField> fields() {
        return fields.values();
    }

    /** A type by its name. */
    public Optional<EClass> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The names of the types that a person means by a name or label: its own, and those of its subtypes. */
    public Set<String> typesNamed(String typed) {
        String key = key(typed);
        Set<String> found = new LinkedHashSet<>();
        for (EClass type : types.values()) {
            List<EClass> line = new ArrayList<>(type.getEAllSuperTypes());
            line.add(type);
            if (line.stream().anyMatch(each -> isNamed(each, key))) {
                found.add(type.getName());
            }
        }
        return found;
    }

    private static boolean isNamed(EClass type, String key) {
        return key(type.getName()).equals(key)
                || LANGUAGES.stream().anyMatch(each -> key(Meta.label(type, each)).equals(key));
    }

    /** The label of a type, or its name when it is not installed any more. */
    public String typeLabel(String name, Locale language) {
        return type(name).map(each -> Meta.label(each, language)).orElse(name);
    }

    /** The words of a closed list that a person means: the literal or a label. */
    static boolean means(EEnum list, String literal, String typed) {
        String key = key(typed);
        return key(literal).equals(key) || LANGUAGES.stream()
                .anyMatch(each -> key(Meta.label(list.getEEnumLiteralByLiteral(literal), each)).equals(key));
    }
}
