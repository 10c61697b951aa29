package org.maillage.search.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.maillage.model.Amount;
import org.maillage.model.Call;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Openness;
import org.maillage.model.SupportScheme;
import org.maillage.model.Territory;
import org.maillage.model.TerritoryKind;

/** A small country with schemes, for filters and facets. */
final class Fixture {

    static final LocalDate TODAY = LocalDate.now();

    private static final MaillageFactory MAKE = MaillageFactory.eINSTANCE;

    private Fixture() {
    }

    /** France, two regions, three départements, four municipalities, one of them merged into another. */
    static List<Entry> territories() {
        return new ArrayList<>(List.of(territory("pays/fr", "France", TerritoryKind.COUNTRY, "99100", 68_000_000),
                territory("region/52", "Pays de la Loire", TerritoryKind.REGION, "52", 3_900_000, "pays/fr"),
                territory("region/53", "Bretagne", TerritoryKind.REGION, "53", 3_400_000, "pays/fr"),
                territory("departement/44", "Loire-Atlantique", TerritoryKind.DEPARTEMENT, "44", 1_450_000,
                        "region/52"),
                territory("departement/49", "Maine-et-Loire", TerritoryKind.DEPARTEMENT, "49", 820_000, "region/52"),
                territory("departement/35", "Ille-et-Vilaine", TerritoryKind.DEPARTEMENT, "35", 1_090_000,
                        "region/53"),
                territory("commune/44109", "Nantes", TerritoryKind.COMMUNE, "44109", 323_000, "departement/44"),
                territory("commune/44003", "Ancenis-Saint-Géréon", TerritoryKind.COMMUNE, "44003", 11_000,
                        "departement/44"),
                successor(territory("ancienne/44160", "Saint-Géréon", TerritoryKind.FORMER_COMMUNE, "44160", 0),
                        "cog:commune/44003"),
                territory("commune/35238", "Rennes", TerritoryKind.COMMUNE, "35238", 225_000, "departement/35"),
                perimeter("bassin/ouest", "Ouest maritime", "cog:departement/44", "cog:departement/35")));
    }

    static Territory territory(String path, String title, TerritoryKind kind, String code, int population,
            String... parents) {
        Territory territory = MAKE.createTerritory();
        territory.setId("cog:" + path);
        territory.setTitle(title);
        territory.setKind(kind);
        territory.setCode(code);
        territory.setPopulation(population);
        for (String parent : parents) {
            territory.getParents().add("cog:" + parent);
        }
        return territory;
    }

    private static Territory successor(Territory territory, String successor) {
        territory.setSuccessor(successor);
        return territory;
    }

    private static Territory perimeter(String path, String title, String... members) {
        Territory territory = territory(path, title, TerritoryKind.PERIMETER, "", 0);
        territory.getMembers().addAll(List.of(members));
        return territory;
    }

    static Concept concept(String path, String title, String... others) {
        Concept concept = MAKE.createConcept();
        concept.setId("voc:" + path);
        concept.setTitle(title);
        concept.getAltLabels().addAll(List.of(others));
        return concept;
    }

    static List<Entry> concepts() {
        return List.of(concept("nature/subvention", "Subvention", "Don sans retour"),
                concept("nature/pret", "Prêt"), concept("nature/garantie", "Garantie"),
                concept("theme/rural", "Ruralité"), concept("theme/numerique", "Numérique"));
    }

    static SupportScheme scheme(String path, String title) {
        SupportScheme scheme = MAKE.createSupportScheme();
        scheme.setId("fiches:" + path);
        scheme.setTitle(title);
        return scheme;
    }

    static Call call(LocalDate opens, LocalDate deadline) {
        Call call = MAKE.createCall();
        call.setOpens(opens);
        call.setDeadline(deadline);
        return call;
    }

    static Amount amount(int max) {
        Amount amount = MAKE.createAmount();
        amount.setMax(BigDecimal.valueOf(max));
        return amount;
    }

    /** Schemes with every combination of present and missing values, the same for the same seed. */
    static List<SupportScheme> schemes(int count, long seed) {
        Random random = new Random(seed);
        List<String> natures = List.of("voc:nature/subvention", "voc:nature/pret", "voc:nature/garantie");
        List<String> places = List.of("cog:pays/fr", "cog:region/52", "cog:region/53", "cog:departement/44",
                "cog:commune/44109", "cog:commune/35238");
        List<String> words = List.of("rural", "urbain", "numérique", "emploi", "habitat");
        List<SupportScheme> schemes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SupportScheme scheme = scheme("s" + i, "Aide " + words.get(random.nextInt(words.size())) + " " + i);
            scheme.setDescription("Pour un projet " + words.get(random.nextInt(words.size())));
            natures.stream().filter(each -> random.nextInt(3) == 0).forEach(scheme.getNatures()::add);
            places.stream().filter(each -> random.nextInt(5) == 0).forEach(scheme.getEligibilityTerritories()::add);
            if (random.nextInt(3) > 0) {
                LocalDate opens = TODAY.plusDays(random.nextInt(800) - 500L);
                scheme.getCalls().add(call(random.nextBoolean() ? opens : null, opens.plusDays(random.nextInt(120))));
            }
            if (random.nextInt(3) == 0) {
                scheme.setOpenness(Openness.get(random.nextInt(Openness.VALUES.size())));
            }
            if (random.nextBoolean()) {
                scheme.getAmounts().add(amount(random.nextInt(200_000)));
            }
            if (random.nextInt(3) > 0) {
                scheme.setVerifiedOn(TODAY.minusDays(random.nextInt(900)));
            }
            schemes.add(scheme);
        }
        return schemes;
    }

    /** Fills a bed with all of it. */
    static void fill(SearchBed bed, List<? extends Entry> schemes) throws Exception {
        bed.content.put("cog", territories().toArray(Entry[]::new));
        bed.content.put("voc", concepts().toArray(Entry[]::new));
        bed.with(schemes.toArray(Entry[]::new));
    }
}
