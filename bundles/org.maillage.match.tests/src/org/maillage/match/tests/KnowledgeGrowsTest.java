package org.maillage.match.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.maillage.api.match.BatchResult;
import org.maillage.api.match.Verdict;
import org.maillage.model.MaillageFactory;
import org.maillage.model.PlannedExpense;
import org.maillage.model.Profile;
import org.maillage.model.Tristate;

/** Whole situations against the shipped schemes: what is left out of a file never makes a verdict wrong, only open. */
class KnowledgeGrowsTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 20);
    private static final int PROFILES = 120;
    private static final int MASKS = 6;

    /** Families with a form that they can have; no form where the family is told by nothing else. */
    private static final List<List<String>> STRUCTURES = List.of(List.of("association", "9220"),
            List.of("association", "9260"), List.of("scop", "5458"), List.of("scic", "5710"), List.of("cae", "5560"),
            List.of("cooperative-agricole", "6316"), List.of("mutuelle", "8210"), List.of("fondation", "9300"),
            List.of("fonds-de-dotation", "9300"), List.of("societe-commerciale-ess", "5499"),
            List.of("societe-commerciale-ess", "5720"));
    private static final List<String> STAGES = List.of("idee", "faisabilite", "creation", "lancement", "developpement",
            "changement-echelle", "difficulte", "reprise");
    private static final List<String> APPROVALS = List.of("esus", "siae-aci", "siae-ei", "interet-general", "geiq",
            "jeunesse-education-populaire", "entreprise-adaptee");
    private static final List<String> PUBLICS = List.of("jeune", "demandeur-emploi", "personne-handicapee", "benevole",
            "habitant", "senior", "salarie");
    private static final List<String> EXPENSES = List.of("materiel", "immobilier", "investissement", "masse-salariale",
            "conseil", "fonds-de-roulement");

    @Test
    void fillingInAFileNeverTurnsAVerdictIntoItsOpposite() throws Exception {
        Desk desk = new Desk();
        List<Profile> full = new ArrayList<>();
        List<Profile> less = new ArrayList<>();
        for (int seed = 0; seed < PROFILES; seed++) {
            Random random = new Random(seed);
            Profile profile = profile(random);
            for (int mask = 0; mask < MASKS; mask++) {
                full.add(profile);
                less.add(masked(profile, random));
            }
        }
        List<BatchResult> told = desk.matching().batch(full, ON);
        List<BatchResult> untold = desk.matching().batch(less, ON);
        int decided = 0;
        for (int i = 0; i < full.size(); i++) {
            for (Map.Entry<String, Verdict> each : untold.get(i).verdicts().entrySet()) {
                Verdict before = each.getValue();
                Verdict after = told.get(i).verdicts().get(each.getKey());
                String where = each.getKey() + " for " + desk.documents().write(less.get(i)) + " then "
                        + desk.documents().write(full.get(i));
                if (before == Verdict.ELIGIBLE || before == Verdict.NOT_ELIGIBLE || before == Verdict.CLOSED) {
                    assertEquals(before, after, where);
                    decided++;
                } else if (before == Verdict.CONDITIONAL) {
                    assertTrue(after != Verdict.NOT_ELIGIBLE, where);
                }
            }
        }
        assertTrue(decided > 10_000, "Only " + decided + " verdicts were decided: the test says little");
    }

    private static Profile profile(Random random) {
        Profile profile = MaillageFactory.eINSTANCE.createProfile();
        List<String> structure = pick(STRUCTURES, random);
        profile.setNotYetCreated(Tristate.NO);
        profile.setFamily("voc:famille/" + structure.getFirst());
        profile.setLegalForm("voc:forme/" + structure.getLast());
        profile.setTerritory(pick(List.of("cog:commune/37261", "cog:commune/14118", "cog:commune/97411"), random));
        profile.setCreatedOn(ON.minusMonths(random.nextInt(90)));
        profile.setStaff(BigDecimal.valueOf(random.nextInt(300)));
        profile.setBudget(BigDecimal.valueOf(random.nextInt(500_000)));
        profile.setAmountSought(BigDecimal.valueOf(random.nextInt(400_000)));
        profile.setStage("voc:stade/" + pick(STAGES, random));
        some(APPROVALS, "voc:agrement/", random, profile.getApprovals());
        some(PUBLICS, "voc:public/", random, profile.getPublics());
        profile.getActivities().add(pick(List.of("naf:2008/88.91A", "naf:2008/64.19Z", "naf:2008/38.11Z"), random));
        for (String each : EXPENSES) {
            if (random.nextInt(3) == 0) {
                PlannedExpense expense = MaillageFactory.eINSTANCE.createPlannedExpense();
                expense.setKind("voc:depense/" + each);
                profile.getExpenses().add(expense);
            }
        }
        empty(profile);
        return profile;
    }

    /** A file that is filled in says of every list whether it is empty. */
    private static void empty(Profile profile) {
        for (EStructuralFeature each : profile.eClass().getEAllStructuralFeatures()) {
            if (each.isMany() && !profile.eIsSet(each)
                    && List.of("approvals", "publics", "expenses").contains(each.getName())) {
                profile.getKnownEmpty().add(each.getName());
            }
        }
    }

    private static Profile masked(Profile profile, Random random) {
        Profile copy = EcoreUtil.copy(profile);
        for (EStructuralFeature each : profile.eClass().getEAllStructuralFeatures()) {
            if (!each.getName().equals("knownEmpty") && random.nextInt(3) == 0) {
                copy.eUnset(each);
                copy.getKnownEmpty().remove(each.getName());
            }
        }
        return copy;
    }

    private static void some(List<String> values, String prefix, Random random, List<String> target) {
        values.stream().filter(each -> random.nextInt(3) == 0).forEach(each -> target.add(prefix + each));
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
