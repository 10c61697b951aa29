package org.maillage.curation.internal.fields;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A field that a problem names.
 *
 * @param owner   the object that has it
 * @param feature the field
 */
public record Spot(EObject owner, EStructuralFeature feature) {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)\\])?");

    /** The field at a path such as {@code calls[2].deadline}; empty when it is not there any more. */
    public static Optional<Spot> of(EObject root, String path) {
        EObject at = root;
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length; i++) {
            Matcher step = STEP.matcher(steps[i]);
            EStructuralFeature feature = step.matches() ? at.eClass().getEStructuralFeature(step.group(1)) : null;
            if (feature == null) {
                return Optional.empty();
            }
            if (i == steps.length - 1) {
                return Optional.of(new Spot(at, feature));
            }
            Object value = at.eGet(feature);
            if (value instanceof List<?> list) {
                int index = step.group(2) == null ? 0 : Integer.parseInt(step.group(2)) - 1;
                value = index < 0 || index >= list.size() ? null : list.get(index);
            }
            if (!(value instanceof EObject next)) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.empty();
    }

    /** The text of the field; empty when there is none or it is a list. */
    public Optional<String> text() {
        return Optional.ofNullable(owner.eGet(feature)).filter(String.class::isInstance).map(String.class::cast);
    }
}
