package org.maillage.cli.internal.render;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.cli.internal.CliTexts;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;

/** An entry as a page of text, for any type: title, then each field under the model's label, section by section. */
public final class EntryText {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";
    private static final String BULLET = "- ";
    private static final Set<String> HEADING = Set.of("id", "title", "summary", "status", "toVerify",
            "verificationNote");
    /** The record as the source sent it: for programs, which ask for JSON or CSV. */
    private static final EStructuralFeature HIDDEN = MaillagePackage.eINSTANCE.getProvenance_Raw();
    private static final Set<String> PLAIN = Set.of("url", "label", "title", "text", "sentence", "target", "entry",
            "path", "comment");

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
        verification(entry);
        sections(entry);
    }

    private void verification(Entry entry) {
        String note = entry.getVerificationNote();
        if (note != null || entry.isToVerify()) {
            out.println();
            EStructuralFeature said = entry.eClass().getEStructuralFeature(note == null ? "toVerify" : "verificationNote");
            wrap(Meta.label(said, values.language()) + (note == null ? "" : colon() + " " + note), "");
        }
    }

    private String labels(Entry entry, Set<String> fields) {
        return String.join(", ", fields.stream().sorted().map(entry.eClass()::getEStructuralFeature)
                .filter(java.util.Objects::nonNull).map(each -> Meta.label(each, values.language())).toList());
    }

    private void sections(Entry entry) {
        for (String section : Meta.sections()) {
            List<EStructuralFeature> features = entry.eClass().getEAllStructuralFeatures().stream()
                    .filter(each -> entry.eIsSet(each) && Meta.section(each).equals(section)
                            && !HEADING.contains(each.getName()))
                    .toList();
            if (!features.isEmpty()) {
                out.println();
                out.println(Meta.sectionLabel(section, values.language()).toUpperCase(values.language()));
                features.forEach(each -> field(each, list(entry, each), ""));
            }
        }
    }

    private static List<?> list(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value instanceof List<?> list ? list : List.of(value);
    }

    private void field(EStructuralFeature feature, List<?> all, String indent) {
        String label = Meta.label(feature, values.language());
        if (feature instanceof EReference) {
            out.println(indent + label + colon());
            for (Object each : all) {
                object((EObject) each, indent + INDENT);
            }
        } else if (all.size() == 1) {
            String text = values.text(feature, all.getFirst());
            if (text.contains("\n") || indent.length() + label.length() + text.length() + 3 > WIDTH) {
                out.println(indent + label + colon());
                wrap(text, indent + INDENT);
            } else {
                out.println(indent + label + colon() + " " + text);
            }
        } else {
            out.println(indent + label + colon());
            all.forEach(each -> wrap(BULLET + values.text(feature, each), indent + INDENT));
        }
    }

    private void object(EObject object, String indent) {
        boolean named = object.eContainmentFeature().getEReferenceType() != object.eClass();
        String name = named ? Meta.label(object.eClass(), values.language()) : "";
        List<EStructuralFeature> set = object.eClass().getEAllStructuralFeatures().stream()
                .filter(each -> object.eIsSet(each) && each != HIDDEN).toList();
        if (set.stream().noneMatch(each -> each instanceof EReference || each.isMany())) {
            wrap(BULLET + inline(object, set, name), indent);
            return;
        }
        if (name.isEmpty() && !object.eContainmentFeature().isMany()) {
            set.forEach(each -> field(each, list(object, each), indent));
            return;
        }
        out.println((indent + BULLET + name).stripTrailing());
        set.forEach(each -> field(each, list(object, each), indent + INDENT));
    }

    /** A small object on one line; values that speak for themselves go without label. */
    private String inline(EObject object, List<EStructuralFeature> set, String name) {
        List<String> parts = new ArrayList<>();
        if (!name.isEmpty()) {
            parts.add(name);
        }
        for (EStructuralFeature each : set) {
            String value = value(object, each);
            parts.add(PLAIN.contains(each.getName()) ? value
                    : Meta.label(each, values.language()) + colon() + " " + value);
        }
        return String.join(" · ", parts);
    }

    /** The fields that a source establishes have names for programs: people know their labels. */
    private String value(EObject object, EStructuralFeature feature) {
        String text = values.text(feature, object.eGet(feature));
        if (feature == MaillagePackage.eINSTANCE.getCitation_Fields()
                && EcoreUtil.getRootContainer(object) instanceof Entry entry) {
            String labels = labels(entry, Set.copyOf(List.of(text.split("\\s+"))));
            return labels.isEmpty() ? text : labels;
        }
        return text;
    }

    private String colon() {
        return values.language().getLanguage().equals("en") ? ":" : "\u00a0:";
    }

    private void wrap(String text, String indent) {
        for (String paragraph : text.split("\n", -1)) {
            boolean bullet = paragraph.startsWith(BULLET);
            String hanging = bullet ? indent + " ".repeat(BULLET.length()) : indent;
            StringBuilder line = new StringBuilder(bullet ? indent + BULLET : indent);
            int empty = line.length();
            for (String word : paragraph.substring(bullet ? BULLET.length() : 0).split(" ")) {
                if (line.length() > empty && line.length() + 1 + word.length() > WIDTH) {
                    out.println(line);
                    line = new StringBuilder(hanging);
                    empty = line.length();
                }
                line.append(line.length() > empty ? " " : "").append(word);
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
