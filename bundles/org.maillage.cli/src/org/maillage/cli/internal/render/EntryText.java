package org.maillage.cli.internal.render;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.cli.internal.CliTexts;
import org.maillage.model.Entry;
import org.maillage.model.meta.Meta;

/** An entry as a page of text, for any type: title, then each field under the model's label. */
public final class EntryText {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";
    private static final Set<String> HEADING = Set.of("id", "title", "summary", "status");

    private final Values values;
    private final PrintWriter out;

    /** Writes pages to a stream. */
    public EntryText(Values values, PrintWriter out) {
        this.values = values;
        this.out = out;
    }

    /** Writes the page of an entry. */
    public void write(EntryView view, CollectionInfo collection) {
        Entry entry = view.entry();
        wrap(entry.getTitle() == null ? entry.getId() : entry.getTitle(), "");
        EStructuralFeature status = entry.eClass().getEStructuralFeature("status");
        out.println(entry.getId() + " · " + Meta.label(entry.eClass(), values.language()) + " · "
                + values.text(status, entry.getStatus()) + " · " + collection.title(values.language()));
        if (!view.overridden().isEmpty()) {
            wrap(Message.of(CliTexts.class, "entry.overridden", labels(entry, view.overridden()))
                    .in(values.language()), "");
        }
        if (entry.getSummary() != null) {
            out.println();
            wrap(entry.getSummary(), "");
        }
        out.println();
        fields(entry, "", HEADING);
    }

    private String labels(Entry entry, Set<String> fields) {
        return String.join(", ", fields.stream().sorted().map(entry.eClass()::getEStructuralFeature)
                .filter(java.util.Objects::nonNull).map(each -> Meta.label(each, values.language())).toList());
    }

    private void fields(EObject object, String indent, Set<String> without) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && !without.contains(feature.getName())) {
                Object value = object.eGet(feature);
                field(feature, value instanceof List<?> list ? list : List.of(value), indent);
            }
        }
    }

    private void field(EStructuralFeature feature, List<?> all, String indent) {
        String label = Meta.label(feature, values.language());
        String colon = values.language().getLanguage().equals("en") ? ":" : "\u00a0:";
        if (feature instanceof EReference) {
            out.println(indent + label + colon);
            for (Object each : all) {
                object((EObject) each, indent + INDENT);
            }
        } else if (all.size() == 1) {
            String text = values.text(feature, all.getFirst());
            if (text.contains("\n") || indent.length() + label.length() + text.length() + 3 > WIDTH) {
                out.println(indent + label + colon);
                wrap(text, indent + INDENT);
            } else {
                out.println(indent + label + colon + " " + text);
            }
        } else {
            out.println(indent + label + colon);
            all.forEach(each -> wrap("- " + values.text(feature, each), indent + INDENT));
        }
    }

    private void object(EObject object, String indent) {
        EReference containment = object.eContainmentFeature();
        boolean named = containment.getEReferenceType() != object.eClass();
        out.println(indent + "-" + (named ? " " + Meta.label(object.eClass(), values.language()) : ""));
        fields(object, indent + INDENT, Set.of());
    }

    private void wrap(String text, String indent) {
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder(indent);
            for (String word : paragraph.split(" ")) {
                if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                    out.println(line);
                    line.setLength(indent.length());
                }
                line.append(line.length() > indent.length() ? " " : "").append(word);
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
