package org.maillage.api.publish;

import java.util.Locale;
import java.util.Map;

/**
 * A field that differs.
 *
 * @param field  its name in the meta-model
 * @param labels what people call it, by language
 * @param before the former value as a text; empty for none
 * @param after  the later value as a text; empty for none
 */
public record FieldChange(String field, Map<String, String> labels, String before, String after) {

    /** Copies the map. */
    public FieldChange {
        labels = Map.copyOf(labels);
    }

    /** What people call the field. */
    public String label(Locale language) {
        return labels.getOrDefault(language.getLanguage(), field);
    }
}
