package org.maillage.match.internal.knowledge;

import org.maillage.model.Tristate;

/**
 * What a legal form says of whoever has it.
 *
 * @param id        id of the form
 * @param code      INSEE legal category
 * @param family    the family it tells; empty when it tells none
 * @param essByForm whether it belongs to the ESS by its form (law 2014-856, article 1, II-1°)
 */
public record FormFacts(String id, String code, String family, Tristate essByForm) {

    /** Level I of the legal categories: companies are 5. */
    public boolean isCompany() {
        return isCompany(code);
    }

    /** Whether an INSEE legal category is that of a commercial company. */
    static boolean isCompany(String code) {
        return code.startsWith("5");
    }
}
