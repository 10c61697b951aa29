package org.maillage.match.internal.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.Coverage;
import org.maillage.api.match.NeedCoverage;
import org.maillage.api.match.Truth;
import org.maillage.api.match.Verdict;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.match.internal.MatchTexts;
import org.maillage.match.internal.knowledge.Knowledge;
import org.maillage.match.internal.scheme.Catalogue;
import org.maillage.match.internal.scheme.CompiledScheme;
import org.maillage.match.internal.verdict.Judge;
import org.maillage.model.Concept;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Profile;

/** Which needs have schemes in a territory: by where schemes can be asked for, whoever asks. */
final class Coverages {

    /** The vocabulary of needs: the model asks that needs come from it. */
    private static final String NEEDS = "voc:besoin";

    private final Catalogue catalogue;
    private final Knowledge knowledge;
    private final ContentService content;

    Coverages(Catalogue catalogue, Knowledge knowledge, ContentService content) {
        this.catalogue = catalogue;
        this.knowledge = knowledge;
        this.content = content;
    }

    Coverage of(String territory, List<Profile> profiles, LocalDate on, Locale language) throws MaillageException {
        TerritoryInfo info = knowledge.territory(territory)
                .orElseThrow(() -> new MaillageException(MatchTexts.of("territory.unknown", territory)));
        Profile anybody = MaillageFactory.eINSTANCE.createProfile();
        anybody.setTerritory(territory);
        Truth[] answers = new Judge(anybody, on, catalogue.table(), knowledge).answers();
        List<Profile> inside = profiles.stream().filter(each -> each.getTerritory() != null
                && knowledge.containing(each.getTerritory()).contains(territory)).toList();
        List<NeedCoverage> needs = new ArrayList<>();
        for (String need : needs()) {
            needs.add(coverage(need, answers, inside, on, language));
        }
        return new Coverage(territory, info.title(), info.code(), on, needs);
    }

    private NeedCoverage coverage(String need, Truth[] answers, List<Profile> inside, LocalDate on, Locale language) {
        List<String> whole = new ArrayList<>();
        List<String> partly = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        for (CompiledScheme each : catalogue.schemes()) {
            Truth here = answers[each.place()];
            if (here == Truth.NO || !each.needs().contains(need)) {
                continue;
            }
            if (each.opening().on(on).open() == Truth.NO) {
                closed.add(each.id());
            } else {
                (here == Truth.YES ? whole : partly).add(each.id());
            }
        }
        return new NeedCoverage(need, knowledge.label(need, language), whole, partly, closed,
                (int) inside.stream().filter(each -> isUnmet(each, need, on)).count());
    }

    /** Whether somebody has a need that no scheme answers, or could answer under conditions. */
    private boolean isUnmet(Profile profile, String need, LocalDate on) {
        if (profile.getNeeds().stream().noneMatch(each -> knowledge.above(each).contains(need))) {
            return false;
        }
        Judge judge = new Judge(profile, on, catalogue.table(), knowledge);
        Set<Verdict> helpful = Set.of(Verdict.ELIGIBLE, Verdict.CONDITIONAL);
        return catalogue.schemes().stream().filter(each -> each.needs().contains(need))
                .filter(each -> each.opening().on(on).open() != Truth.NO)
                .noneMatch(each -> helpful.contains(judge.judge(each).verdict()));
    }

    private List<String> needs() throws MaillageException {
        List<String> needs = new ArrayList<>();
        content.read(NEEDS.substring(0, NEEDS.indexOf(':')), view -> {
            if (view.entry() instanceof Concept concept && NEEDS.equals(concept.getScheme())) {
                needs.add(concept.getId());
            }
        });
        return needs;
    }
}
