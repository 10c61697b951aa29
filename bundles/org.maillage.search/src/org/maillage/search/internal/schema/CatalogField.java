package org.maillage.search.internal.schema;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.maillage.model.meta.Meta;
import org.maillage.search.internal.index.Prefixes;

/** A field that a request can name: the features of all types that share its name. Changed only by its catalog. */
public final class CatalogField {

    private final String name;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<EStructuralFeature> features = new LinkedHashSet<>();
    private final Set<String> types = new LinkedHashSet<>();
    private Computed computed;
    private boolean reference;
    private boolean light;

    CatalogField(String name) {
        this.name = name;
    }

    void add(EClass type, FieldSpec spec) {
        roles.addAll(spec.roles());
        features.add(spec.feature());
        types.add(type.getName());
        reference |= spec.reference();
        light |= spec.is(Role.ANALYSED) && !spec.reference() && spec.weight() < Prefixes.LIGHTEST_PASSAGE;
    }

    /** A field that a plug-in computes. */
    CatalogField(Computed computed) {
        this(computed.name());
        this.computed = computed;
        roles.add(Role.FACET);
    }

    void add(EClass type) {
        types.add(type.getName());
    }

    /** Its name in the index. */
    public String name() {
        return name;
    }

    /** What for. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether it has a role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether values are ids of entries. */
    public boolean isReference() {
        return reference;
    }

    /** Whether values may be long texts, whose words the index does not keep by field. */
    public boolean isLong() {
        return light;
    }

    /** Whether values are yes and no. */
    public boolean isFlag() {
        return features.stream().anyMatch(each -> each.getEType() == EcorePackage.eINSTANCE.getEBoolean());
    }

    /** Names of the types that have it, in themselves or in a part. */
    public Set<String> types() {
        return types;
    }

    /** The label of the first feature; one that stands alone where the model has one for the search. */
    public String label(Locale language) {
        return computed != null ? computed.label(language) : label(features.iterator().next(), language);
    }

    private static String label(EStructuralFeature feature, Locale language) {
        return Meta.value(feature, Meta.SEARCH, "label." + language.getLanguage())
                .orElseGet(() -> Meta.label(feature, language));
    }

    /** Other words for it that the model lists. */
    Set<String> aliases() {
        Set<String> aliases = new LinkedHashSet<>();
        features.forEach(each -> Meta.value(each, Meta.SEARCH, "alias")
                .ifPresent(words -> aliases.addAll(List.of(words.split(" ")))));
        return aliases;
    }

    /** The labels of all features. */
    Set<String> labels(Locale language) {
        Set<String> labels = new LinkedHashSet<>();
        if (computed != null) {
            labels.add(computed.label(language));
        }
        features.forEach(each -> labels.add(label(each, language)));
        return labels;
    }

    /** The label of a word of a closed list; empty when the field is not one, or the word is not in it. */
    public Optional<String> wordLabel(String literal, Locale language) {
        if (computed != null) {
            return Optional.of(computed.label(literal, language));
        }
        return lists().stream().map(each -> each.getEEnumLiteralByLiteral(literal)).filter(Objects::nonNull)
                .findFirst().map(each -> Meta.label(each, language));
    }

    /** The words of closed lists that a person means. */
    public List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        for (EEnum list : lists()) {
            for (EEnumLiteral each : list.getELiterals()) {
                if (FieldCatalog.means(list, each.getLiteral(), typed)) {
                    words.add(each.getLiteral());
                }
            }
        }
        return words;
    }

    private List<EEnum> lists() {
        return features.stream().map(EStructuralFeature::getEType).filter(EEnum.class::isInstance)
                .map(EEnum.class::cast).distinct().toList();
    }
}
