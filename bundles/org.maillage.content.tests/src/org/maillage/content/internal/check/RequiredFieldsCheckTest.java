package org.maillage.content.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.LegalForm;
import org.maillage.model.Link;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Observation;
import org.maillage.model.Step;
import org.maillage.model.SupportScheme;
import org.maillage.model.Territory;
import org.maillage.model.Tool;

/** What the model requires is there; what it recommends is asked for more gently. */
class RequiredFieldsCheckTest {

    private static final MaillageFactory NEW = MaillageFactory.eINSTANCE;

    private static List<String> findings(Entry entry) {
        return new Findings().of(new RequiredFieldsCheck(), entry);
    }

    private static <T extends Entry> T complete(T entry) {
        entry.setId("essai:un");
        entry.setTitle("Un");
        entry.setSummary("Ce que c’est, pour qui.");
        entry.getSources().add(NEW.createCitation());
        return entry;
    }

    @Test
    void aCompleteEntryIsFine() {
        assertEquals(List.of(), findings(complete(NEW.createTool())));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "  ", "\n" })
    void aTitleIsRequired(String title) {
        Tool tool = complete(NEW.createTool());
        tool.setTitle(title);
        assertEquals(List.of("ERROR field.required title"), findings(tool));
    }

    @Test
    void aSummaryIsRecommended() {
        Tool tool = complete(NEW.createTool());
        tool.setSummary(null);
        assertEquals(List.of("INFO field.recommended summary"), findings(tool));
    }

    @Test
    void everyFactHasASource() {
        Tool tool = complete(NEW.createTool());
        tool.getSources().clear();
        assertEquals(List.of("WARNING entry.noSource sources"), findings(tool));
    }

    @Test
    void aSchemeSaysItsNatureAndItsConditions() {
        SupportScheme scheme = complete(NEW.createSupportScheme());
        assertEquals(List.of("INFO field.recommended natures", "INFO field.recommended eligibility"),
                findings(scheme));
        scheme.getNatures().add("voc:nature/subvention");
        scheme.setEligibility(NEW.createEligibility());
        assertEquals(List.of(), findings(scheme));
    }

    @Test
    void membersOfCodeListsAreSparedTheRecommendations() {
        Concept concept = NEW.createConcept();
        Territory territory = NEW.createTerritory();
        LegalForm form = NEW.createLegalForm();
        for (Entry entry : List.of(concept, territory, form)) {
            entry.setId("essai:un");
            entry.setTitle("Un");
            assertEquals(List.of(), findings(entry));
            entry.setTitle(null);
            assertEquals(List.of("ERROR field.required title"), findings(entry), "but not what is required");
        }
    }

    @Test
    void anObservationSaysWhatWhereHowMuchAndInWhichUnit() {
        Observation observation = complete(NEW.createObservation());
        assertEquals(List.of("ERROR field.required measure", "ERROR field.required area", "ERROR field.required value",
                "ERROR field.required unit"), findings(observation));
        observation.setMeasure("voc:mesure/salaries");
        observation.setArea("cog:region/24");
        observation.setValue(BigDecimal.ZERO);
        observation.setUnit("salariés");
        assertEquals(List.of(), findings(observation), "Zero is a value");
    }

    @Test
    void containedObjectsAreLookedAtAndCounted() {
        SupportScheme scheme = complete(NEW.createSupportScheme());
        scheme.getNatures().add("voc:nature/subvention");
        scheme.setEligibility(NEW.createEligibility());
        scheme.getEligibility().getCriteria().add(NEW.createFamilyCriterion());
        Link good = NEW.createLink();
        good.setUrl("https://exemple.org");
        scheme.getLinks().add(good);
        scheme.getLinks().add(NEW.createLink());
        Step step = NEW.createStep();
        step.setText("Sans titre");
        scheme.getSteps().add(step);
        scheme.setProvenance(NEW.createProvenance());
        assertEquals(List.of("ERROR field.required links[2].url", "ERROR field.required provenance.source",
                "ERROR field.required steps[1].title", "ERROR field.required eligibility.criteria[1].families"),
                findings(scheme));
    }
}
