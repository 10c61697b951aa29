package org.maillage.match.internal.knowledge;

import java.util.Set;

import org.maillage.api.match.Truth;
import org.maillage.model.Tristate;

/**
 * Which family a structure can belong to. A form of association, mutual or foundation tells the family; the form of a
 * company does not: a commercial company of the ESS, and a co-operative set up as an SAS, have no legal category of their
 * own (law 2014-856, article 1, II), so such a form is neither a yes nor a no. Stateless.
 */
public final class Families {

    private final Knowledge knowledge;

    /** Reads families and forms from there. */
    public Families(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether members of one family belong to another. */
    public Truth is(String family, String asked) {
        if (knowledge.above(family).contains(asked)) {
            return Truth.YES;
        }
        if (knowledge.above(asked).contains(family)) {
            return Truth.UNKNOWN;
        }
        // A family that no form tells, such as a PTCE, may be carried by a member of another.
        return knowledge.formsOf(family).isEmpty() || knowledge.formsOf(asked).isEmpty() ? Truth.UNKNOWN : Truth.NO;
    }

    /** The same when the legal form is known too: it may rule out a part of the family. */
    public Truth is(String family, String form, String asked) {
        Truth told = is(family, asked);
        return told == Truth.UNKNOWN && byForm(form, asked) == Truth.NO ? Truth.NO : told;
    }

    /** Whether who has a legal form belongs to a family. */
    public Truth byForm(String form, String asked) {
        Set<String> forms = knowledge.formsOf(asked);
        FormFacts facts = knowledge.form(form).orElse(null);
        if (facts == null || forms.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (!facts.family().isEmpty() && knowledge.above(facts.family()).contains(asked)) {
            return Truth.YES;
        }
        if (forms.contains(form)) {
            return Truth.UNKNOWN;
        }
        boolean untold = facts.family().isEmpty() && facts.essByForm() == Tristate.UNKNOWN;
        return untold && facts.isCompany() && forms.stream().anyMatch(this::isCompany) ? Truth.UNKNOWN : Truth.NO;
    }

    private boolean isCompany(String form) {
        return knowledge.form(form).map(FormFacts::isCompany).orElse(false);
    }
}
