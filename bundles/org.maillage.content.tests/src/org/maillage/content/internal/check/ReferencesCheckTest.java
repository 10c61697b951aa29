package org.maillage.content.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.model.FamilyCriterion;
import org.maillage.model.Filiere;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Relation;
import org.maillage.model.SupportScheme;
import org.maillage.model.Tool;

/** References lead to an entry that exists, is of the right type and comes from the right vocabulary. */
class ReferencesCheckTest {

    private static final MaillageFactory NEW = MaillageFactory.eINSTANCE;
    private static final MaillagePackage MODEL = MaillagePackage.eINSTANCE;

    private final ReferencesCheck check = new ReferencesCheck();
    private final Findings findings = new Findings().knowing("voc:theme", MODEL.getConceptScheme())
            .knowing("voc:theme/eau", MODEL.getConcept()).knowing("voc:theme-bis/eau", MODEL.getConcept())
            .knowing("voc:stade/idee", MODEL.getConcept()).knowing("cog:region/24", MODEL.getTerritory())
            .knowing("essai:outil", MODEL.getTool()).knowing("essai:guide", MODEL.getGuide())
            .knowing("essai:structure", MODEL.getStructure());

    private List<String> ofTheme(String id) {
        Tool tool = NEW.createTool();
        tool.getThemes().add(id);
        return findings.of(check, tool);
    }

    @Test
    void aReferenceThatLeadsThereIsFine() {
        assertEquals(List.of(), ofTheme("voc:theme/eau"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "eau", "voc:", "voc:theme//eau", "voc:../eau", "https://exemple.org/eau",
            " voc:theme/eau" })
    void oneThatIsNoIdIsMalformed(String id) {
        assertEquals(List.of("ERROR reference.malformed themes"), ofTheme(id));
    }

    @Test
    void oneThatLeadsNowhereIsUnresolved() {
        assertEquals(List.of("ERROR reference.unresolved themes"), ofTheme("voc:theme/feu"));
        assertEquals(List.of("ERROR reference.unresolved themes"), ofTheme("absente:theme/eau"));
    }

    @Test
    void oneThatLeadsToAnotherTypeIsWrong() {
        assertEquals(List.of("ERROR reference.type themes", "WARNING reference.vocabulary themes"),
                ofTheme("cog:region/24"));
        assertEquals(List.of("ERROR reference.type themes", "WARNING reference.vocabulary themes"),
                ofTheme("voc:theme"), "A vocabulary is not one of its terms");
    }

    @Test
    void oneThatComesFromAnotherVocabularyIsDoubtful() {
        assertEquals(List.of("WARNING reference.vocabulary themes"), ofTheme("voc:stade/idee"));
        assertEquals(List.of("WARNING reference.vocabulary themes"), ofTheme("voc:theme-bis/eau"));
    }

    @Test
    void aKeywordMayComeFromAnyVocabulary() {
        Tool tool = NEW.createTool();
        tool.getKeywords().addAll(List.of("voc:stade/idee", "voc:theme/eau"));
        assertEquals(List.of(), findings.of(check, tool));
    }

    @Test
    void aSubtypeSuitsWhereItsSupertypeDoes() {
        Filiere filiere = NEW.createFiliere();
        filiere.getResources().addAll(List.of("essai:outil", "essai:guide"));
        assertEquals(List.of(), findings.of(check, filiere));
        filiere.getResources().add("essai:structure");
        assertEquals(List.of("ERROR reference.type resources"), findings.of(check, filiere));
    }

    @Test
    void soDoesASubtypeThatAnExtensionBrings() {
        EClass place = EcoreFactory.eINSTANCE.createEClass();
        place.setName("TiersLieu");
        place.getESuperTypes().add(MODEL.getTool());
        findings.knowing("lieux:un", place);
        Filiere filiere = NEW.createFiliere();
        filiere.getResources().add("lieux:un");
        assertEquals(List.of(), findings.of(check, filiere));
    }

    @Test
    void aReferenceToAnyEntryMayLeadToAny() {
        Tool tool = NEW.createTool();
        Relation relation = NEW.createRelation();
        relation.setTarget("cog:region/24");
        tool.getRelations().add(relation);
        assertEquals(List.of(), findings.of(check, tool));
    }

    @Test
    void eachWrongReferenceIsReportedAlsoInContainedObjects() {
        SupportScheme scheme = NEW.createSupportScheme();
        scheme.getThemes().addAll(List.of("voc:theme/feu", "voc:theme/eau", "nulle part"));
        FamilyCriterion criterion = NEW.createFamilyCriterion();
        criterion.getFamilies().add("voc:famille/absente");
        scheme.setEligibility(NEW.createEligibility());
        scheme.getEligibility().getCriteria().add(NEW.createOtherCriterion());
        scheme.getEligibility().getCriteria().add(criterion);
        assertEquals(List.of("ERROR reference.unresolved themes", "ERROR reference.malformed themes",
                "ERROR reference.unresolved eligibility.criteria[2].families"), findings.of(check, scheme));
    }
}
