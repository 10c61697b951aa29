package org.maillage.ui.internal.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.maillage.api.search.FieldInfo;
import org.maillage.api.search.FieldInfo.Use;
import org.maillage.api.search.Filter;

/** Which fields the panel offers: those that serve most people, and all those of a type once it is chosen alone. */
final class FacetFields {

    /** The type of entry. */
    static final String TYPE = "type";

    private static final List<String> ALWAYS = List.of(TYPE, "audiences", "natures", "deadline", "amount", "needs",
            "themes", "stages", "territoryLevel", "funders", "eligibleFamilies", "families", "filieres", "toVerify",
            "collection");
    /** Other names of the same, or nothing that a person would choose by. */
    private static final Set<String> LEFT_OUT = Set.of("publics", "territory", "territories", "open", "status",
            "created", "modified", "provenance", "eligibilityTerritories", "amountMin", "preDeposit", "keywords",
            "location", "opens", "population", "value", "reviewBy", "expiresOn");

    private FacetFields() {
    }

    /** @param fields all that the search knows */
    static List<String> of(Question question, List<FieldInfo> fields) {
        Set<String> all = new LinkedHashSet<>(ALWAYS);
        List<String> types = question.filters().stream().filter(each -> each.field().equals(TYPE))
                .flatMap(each -> each.values().stream()).toList();
        if (types.size() == 1) {
            fields.stream().filter(each -> each.types().contains(types.getFirst()) && !LEFT_OUT.contains(each.name()))
                    .filter(each -> each.uses().contains(Use.FACET) || each.uses().contains(Use.AMOUNT))
                    .map(FieldInfo::name).forEach(all::add);
        }
        question.filters().stream().map(Filter::field).forEach(all::add);
        return new ArrayList<>(all);
    }
}
