package org.maillage.search.internal.query;

import java.util.LinkedHashSet;
import java.util.Set;

/** The singular and the plural of a French word, without a dictionary. */
final class Numbers {

    private Numbers() {
    }

    /** The word itself, and what it would be in the other number; such a form need not exist. */
    static Set<String> of(String form) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(form);
        if (form.endsWith("s") || form.endsWith("x")) {
            String singular = form.substring(0, form.length() - 1);
            forms.add(singular);
            if (form.endsWith("aux")) {
                forms.add(form.substring(0, form.length() - 3) + "al");
            }
        } else {
            forms.add(form + "s");
            forms.add(form + "x");
            if (form.endsWith("al")) {
                forms.add(form.substring(0, form.length() - 2) + "aux");
            }
        }
        return forms;
    }
}
