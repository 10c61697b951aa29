package org.maillage.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.EntryIds;
import org.maillage.model.meta.Meta;

/** What the annotations of the meta-model promise to search, forms and checks holds. */
class ModelRulesTest {

    private static final MaillagePackage MODEL = MaillagePackage.eINSTANCE;
    private static final Set<String> ROLES = Set.of("analysed", "exact", "facet", "sort", "date", "amount",
            "territory", "relation");
    private static final Set<String> FORMATS = Set.of("siren", "siret", "rna");

    @Test
    void aReferenceNamesAnEntryTypeThatExists() {
        assertEquals(List.of(), featuresThat(feature -> Meta.referenceTarget(feature)
                .filter(target -> !(MODEL.getEClassifier(target) instanceof EClass type
                        && MODEL.getEntry().isSuperTypeOf(type)))
                .isPresent()));
    }

    @Test
    void everyFieldThatHoldsReferencesSaysToWhat() {
        assertEquals(List.of(), featuresThat(feature -> (feature.getEType() == MODEL.getEntryRef())
                != Meta.referenceTarget(feature).isPresent()));
    }

    @Test
    void entriesNeverReferToEachOtherByObject() {
        assertEquals(List.of(), featuresThat(feature -> feature instanceof EReference reference
                && !reference.isContainment()));
    }

    @Test
    void aVocabularyIsOnlyAskedOfReferencesToConcepts() {
        assertEquals(List.of(), featuresThat(feature -> Meta.value(feature, Meta.CHECK, "vocabulary").isPresent()
                && !Meta.referenceTarget(feature).filter("Concept"::equals).isPresent()));
    }

    @Test
    void everyVocabularyExists() {
        Path bundles = Path.of(System.getProperty("maillage.bundles", "absent"));
        Path vocabularies = bundles.resolve("org.maillage.content.vocabularies");
        assumeTrue(Files.isDirectory(vocabularies), "Skipped: the vocabularies are not beside this bundle");
        assertEquals(List.of(), featuresThat(feature -> Meta.value(feature, Meta.CHECK, "vocabulary")
                .filter(scheme -> !hasScheme(bundles, scheme)).isPresent()));
    }

    private static boolean hasScheme(Path bundles, String scheme) {
        String bundle = switch (EntryIds.parse(scheme).orElseThrow().collection()) {
            case "voc" -> "org.maillage.content.vocabularies";
            case "naf" -> "org.maillage.content.activities";
            default -> "org.maillage.content.unknown";
        };
        Path set = bundles.resolve(bundle).resolve("content/sets")
                .resolve(EntryIds.parse(scheme).orElseThrow().path() + ".xml");
        try {
            return Files.isRegularFile(set) && Files.readString(set).contains("<scheme id=\"" + scheme + "\"");
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void noTwoFieldsOfAClassShareAName() {
        List<String> shared = new ArrayList<>();
        ModelElements.classes().forEach(type -> {
            Set<String> names = new HashSet<>();
            type.getEAllStructuralFeatures().stream().filter(each -> !each.isTransient())
                    .filter(each -> !names.add(Meta.xmlName(each)))
                    .forEach(each -> shared.add(type.getName() + "." + each.getName()));
        });
        assertEquals(List.of(), shared);
    }

    @Test
    void fieldsWithManyValuesOrLongTextsAreElements() {
        assertEquals(List.of(), featuresThat(feature -> feature.isMany() && !Meta.value(feature,
                "http:///org/eclipse/emf/ecore/util/ExtendedMetaData", "kind").filter("element"::equals).isPresent()));
    }

    @Test
    void rolesInTheIndexAreKnownOnes() {
        assertEquals(List.of(), featuresThat(feature -> !ROLES.containsAll(Meta.searchRoles(feature))));
    }

    @Test
    void formatsAreKnownOnes() {
        assertEquals(List.of(), featuresThat(feature -> Meta.value(feature, Meta.CHECK, "format")
                .filter(format -> !FORMATS.contains(format)).isPresent()));
    }

    @Test
    void everyEntryHasAnIdByWhichItIsFound() {
        assertEquals(MODEL.getEntry_Id(), MODEL.getTool().getEIDAttribute());
    }

    private static List<String> featuresThat(Predicate<EStructuralFeature> wrong) {
        return ModelElements.features().filter(wrong).map(ModelElements::name).toList();
    }
}
