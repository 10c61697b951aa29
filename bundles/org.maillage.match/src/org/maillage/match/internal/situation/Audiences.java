package org.maillage.match.internal.situation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.maillage.api.match.Truth;
import org.maillage.match.internal.knowledge.Families;
import org.maillage.match.internal.knowledge.FormFacts;
import org.maillage.match.internal.knowledge.Knowledge;
import org.maillage.model.Tristate;

/**
 * Whom a scheme is for. Some audiences of the vocabulary say who applies (association, employer, local authority…): they
 * follow from the rest of a profile, which the list cannot contradict. The others say whom the project serves or hires, and only
 * the profile’s own list tells. Stateless.
 */
final class Audiences {

    static final String ASSOCIATION = "voc:public/association";
    static final String ENTERPRISE = "voc:public/entreprise";
    static final String AUTHORITY = "voc:public/collectivite";
    static final String PUBLIC = "voc:public/organisme-public";
    static final String PUBLIC_BODY = "voc:public/etablissement-public";
    static final String PUBLIC_COMPANY = "voc:public/entreprise-publique-locale";
    static final String EMPLOYER = "voc:public/employeur";
    static final String PROJECT_HOLDER = "voc:public/porteur-de-projet";
    static final String WORK_INTEGRATION = "voc:public/structure-iae";

    private static final Set<String> BY_FAMILY = Set.of(ASSOCIATION, ENTERPRISE, PUBLIC, AUTHORITY,
            PUBLIC_BODY, PUBLIC_COMPANY);
    private static final Set<String> APPLICANTS = Set.of(ASSOCIATION, ENTERPRISE, PUBLIC, AUTHORITY, PUBLIC_BODY,
            PUBLIC_COMPANY, EMPLOYER, PROJECT_HOLDER, WORK_INTEGRATION);
    private static final String ASSOCIATIONS = "voc:famille/association";
    private static final Set<String> BUSINESSES = Set.of("voc:famille/cooperative",
            "voc:famille/societe-commerciale-ess");
    /** SARL and SA d’économie mixte. */
    private static final Set<String> MIXED_ECONOMY = Set.of("voc:forme/5415", "voc:forme/5515", "voc:forme/5615");
    private static final String WORK_INTEGRATION_PREFIX = "voc:agrement/siae-";

    private final Knowledge knowledge;
    private final Families families;

    Audiences(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.families = new Families(knowledge);
    }

    Truth one(Situation situation, List<String> asked, Set<String> above) {
        Truth told = Truth.NO;
        for (String each : asked) {
            told = told.or(one(situation, each, above));
        }
        return told;
    }

    private Truth one(Situation situation, String asked, Set<String> above) {
        Said said = situation.publics();
        if (!APPLICANTS.contains(asked)) {
            return said.one(List.of(asked), above);
        }
        Truth derived = derived(situation, asked);
        return derived == Truth.UNKNOWN && said.values().contains(asked) ? Truth.YES : derived;
    }

    private Truth derived(Situation situation, String asked) {
        return switch (asked) {
            case ASSOCIATION -> family(situation, ASSOCIATIONS);
            case PUBLIC, AUTHORITY -> authority(situation);
            case PUBLIC_BODY -> publicBody(situation);
            case PUBLIC_COMPANY -> publicCompany(situation);
            case ENTERPRISE -> enterprise(situation);
            case EMPLOYER -> employer(situation.staff());
            case PROJECT_HOLDER -> situation.notYetCreated() == Truth.YES ? Truth.YES : Truth.UNKNOWN;
            default -> workIntegration(situation.approvals());
        };
    }

    private Truth family(Situation situation, String asked) {
        Truth told = !situation.family().isEmpty() ? families.is(situation.family(), asked)
                : situation.form().isEmpty() ? Truth.UNKNOWN : families.byForm(situation.form(), asked);
        return told == Truth.YES && situation.notYetCreated() == Truth.YES ? Truth.UNKNOWN : told;
    }

    /** Public bodies are level I 7 of the legal categories; who is in a family of the ESS is none. */
    private Truth authority(Situation situation) {
        if (!situation.family().isEmpty()) {
            return Truth.NO;
        }
        return knowledge.form(situation.form()).map(each -> Truth.of(each.code().startsWith("7")))
                .orElse(situation.considered().isEmpty() ? Truth.UNKNOWN : Truth.NO);
    }

    /** Among public bodies, the legal category alone does not tell authorities from establishments. */
    private Truth publicBody(Situation situation) {
        return authority(situation) == Truth.YES ? Truth.UNKNOWN : authority(situation);
    }

    /** Semi-public companies have categories of their own; of another company without family, none tells who holds it. */
    private Truth publicCompany(Situation situation) {
        if (MIXED_ECONOMY.contains(situation.form())) {
            return Truth.YES;
        }
        boolean company = knowledge.form(situation.form()).map(FormFacts::isCompany).orElse(false);
        return situation.family().isEmpty() && (company || situation.form().isEmpty()) ? Truth.UNKNOWN : Truth.NO;
    }

    /** A company is an enterprise; whether a text counts an association among enterprises, only the text says. */
    private Truth enterprise(Situation situation) {
        if (authority(situation) == Truth.YES) {
            return Truth.NO;
        }
        boolean business = knowledge.form(situation.form())
                .map(each -> each.isCompany() || each.essByForm() == Tristate.NO).orElse(false)
                || BUSINESSES.stream().anyMatch(each -> family(situation, each) == Truth.YES);
        return business && situation.notYetCreated() != Truth.YES ? Truth.YES : Truth.UNKNOWN;
    }

    private static Truth employer(BigDecimal staff) {
        return staff == null ? Truth.UNKNOWN : Truth.of(staff.signum() > 0);
    }

    private static Truth workIntegration(Said approvals) {
        return approvals.known()
                ? Truth.of(approvals.values().stream().anyMatch(each -> each.startsWith(WORK_INTEGRATION_PREFIX)))
                : Truth.UNKNOWN;
    }

    /** The field whose answer settles it. */
    String field(Situation situation, List<String> asked) {
        boolean untold = situation.family().isEmpty() && situation.form().isEmpty();
        return untold && asked.stream().anyMatch(BY_FAMILY::contains) ? "family" : "publics";
    }
}
