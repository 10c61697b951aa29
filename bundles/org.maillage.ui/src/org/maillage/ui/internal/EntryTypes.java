package org.maillage.ui.internal;

import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.maillage.api.content.ContentService;
import org.maillage.model.meta.Meta;

/** What types of entries are called, the extenders’ types among them. */
public final class EntryTypes {

    private final ContentService content;
    private final Locale language;
    private Map<String, String> labels = Map.of();

    /** Names types in a language. */
    public EntryTypes(ContentService content, Locale language) {
        this.content = content;
        this.language = language;
        update();
    }

    /** Asks anew which types there are. */
    public void update() {
        Map<String, String> all = new HashMap<>();
        content.types().forEach(each -> all.put(each.getName(), Meta.label(each, language)));
        labels = all;
    }

    /** The names of the types, in the order of their labels. */
    public List<String> names() {
        Collator collator = Collator.getInstance(language);
        return labels.keySet().stream().sorted((a, b) -> collator.compare(label(a), label(b))).toList();
    }

    /** What people call a type. */
    public String label(String type) {
        return labels.getOrDefault(type, type);
    }
}
