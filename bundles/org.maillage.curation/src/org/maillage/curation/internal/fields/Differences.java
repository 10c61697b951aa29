package org.maillage.curation.internal.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.curation.FieldChange;

/** What differs between two states of an entry, field by field. */
public final class Differences {

    private Differences() {
    }

    /** The differences; a state that is null has nothing in any field. */
    public static List<FieldChange> between(EObject before, EObject after) {
        List<FieldChange> found = new ArrayList<>();
        if (before != null && after != null && before.eClass() != after.eClass()) {
            collect(before, null, "", found);
            collect(null, after, "", found);
        } else if (before != null || after != null) {
            collect(before, after, "", found);
        }
        return found;
    }

    private static void collect(EObject before, EObject after, String prefix, List<FieldChange> found) {
        for (EStructuralFeature feature : (after == null ? before : after).eClass().getEAllStructuralFeatures()) {
            boolean same = before != null && after != null && Elements.equal(before, after, feature);
            if (feature.isTransient() || same) {
                continue;
            }
            boolean both = before != null && after != null;
            List<?> old = both ? standing(before, feature) : values(before, feature);
            List<?> now = both ? standing(after, feature) : values(after, feature);
            String path = prefix + feature.getName();
            if (!(feature instanceof EReference)) {
                add(path, texts(old), texts(now), found);
            } else if (feature.isMany()) {
                elements(objects(old), objects(now), path, found);
            } else {
                single(objects(old), objects(now), path, found);
            }
        }
    }

    /** A draft and “no” are not written, and are values all the same; of a new entry they go without saying. */
    private static List<?> standing(EObject owner, EStructuralFeature feature) {
        Object value = feature.isMany() ? null : owner.eGet(feature);
        return value instanceof Enumerator || value instanceof Boolean ? List.of(value) : values(owner, feature);
    }

    private static void single(List<EObject> old, List<EObject> now, String path, List<FieldChange> found) {
        if (old.isEmpty() || now.isEmpty() || old.getFirst().eClass() != now.getFirst().eClass()) {
            add(path, texts(old), texts(now), found);
        } else {
            collect(old.getFirst(), now.getFirst(), path + ".", found);
        }
    }

    private static void elements(List<EObject> old, List<EObject> now, String path, List<FieldChange> found) {
        Map<EObject, EObject> pairs = Elements.match(old, now);
        for (int i = 0; i < old.size(); i++) {
            EObject counterpart = pairs.get(old.get(i));
            if (counterpart == null) {
                add(path + "[" + (i + 1) + "]", texts(List.of(old.get(i))), List.of(), found);
            } else {
                collect(old.get(i), counterpart, path + "[" + (now.indexOf(counterpart) + 1) + "].", found);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            if (!pairs.containsValue(now.get(i))) {
                add(path + "[" + (i + 1) + "]", List.of(), texts(List.of(now.get(i))), found);
            }
        }
    }

    private static void add(String path, List<String> before, List<String> after, List<FieldChange> found) {
        if (!before.equals(after)) {
            found.add(new FieldChange(path, before, after));
        }
    }

    /** The values of a field, as texts. */
    public static List<String> texts(EObject owner, EStructuralFeature feature) {
        return texts(values(owner, feature));
    }

    /** An object, as one line. */
    static String line(EObject object) {
        return text(object);
    }

    private static List<?> values(EObject owner, EStructuralFeature feature) {
        if (owner == null || !owner.eIsSet(feature)) {
            return List.of();
        }
        Object value = owner.eGet(feature);
        return value instanceof List<?> list ? List.copyOf(list) : List.of(value);
    }

    private static List<EObject> objects(List<?> values) {
        return values.stream().map(EObject.class::cast).toList();
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Differences::text).toList();
    }

    /** A value as one line; of an object its fields, in the order of the model. */
    private static String text(Object value) {
        return switch (value) {
            case EObject object -> {
                StringBuilder text = new StringBuilder();
                for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                    if (object.eIsSet(feature) && !feature.isTransient()) {
                        String said = String.join(", ", texts(values(object, feature)));
                        text.append(text.isEmpty() ? "" : "; ").append(feature.getName()).append('=')
                                .append(feature instanceof EReference ? "(" + said + ")" : said);
                    }
                }
                yield text.isEmpty() ? object.eClass().getName() : text.toString();
            }
            case Enumerator literal -> literal.getLiteral();
            default -> value.toString();
        };
    }
}
