package org.maillage.curation.internal.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.curation.Side;

/**
 * Merges two states of an object that started from a third, field by field. Lists of values are sets, in the order of ours;
 * contained objects are told apart as {@link Elements} does. Days on which something was done, changed on both sides, are
 * the later one. Only a field that both sides changed in different ways is a question.
 */
public final class ThreeWay {

    /** Days that say when somebody last did something. */
    private static final Set<String> LATER = Set.of("modified", "verifiedOn", "checkedOn", "retrievedOn",
            "consultedOn", "baseVersion");
    /** Texts that are lists of names. */
    private static final Set<String> NAMES = Set.of("protectedFields", "fields");
    /** What no person wrote: the newer delivery's. */
    private static final Set<String> RAW = Set.of("raw");

    /** Decides what cannot be merged. */
    public interface Judge {
        /** Whose value counts. The answer of one who leaves it open is {@link Side#OURS}, and the result is not used. */
        Side decide(String path, List<String> base, List<String> ours, List<String> theirs);
    }

    private final Judge judge;

    /** A merge that asks a judge. */
    public ThreeWay(Judge judge) {
        this.judge = judge;
    }

    /**
     * Merges.
     *
     * @param base what both started from; null when each made it anew
     * @return a new object
     */
    public EObject merge(EObject base, EObject ours, EObject theirs) {
        if (ours.eClass() != theirs.eClass()) {
            Side side = judge.decide("", lines(base), lines(ours), lines(theirs));
            return EcoreUtil.copy(side == Side.OURS ? ours : theirs);
        }
        EObject sameBase = base == null || base.eClass() == ours.eClass() ? base : null;
        return merge(sameBase, ours, theirs, "");
    }

    private EObject merge(EObject base, EObject ours, EObject theirs, String prefix) {
        EObject result = EcoreUtil.copy(ours);
        for (EStructuralFeature feature : ours.eClass().getEAllStructuralFeatures()) {
            if (feature.isTransient() || Elements.equal(ours, theirs, feature)) {
                continue;
            }
            String path = prefix + feature.getName();
            if (isAsBefore(base, theirs, feature)) {
                continue;
            }
            if (isAsBefore(base, ours, feature)) {
                take(result, feature, theirs);
            } else if (feature instanceof EReference && feature.isMany()) {
                elements(result, base, ours, theirs, (EReference) feature, path);
            } else if (feature instanceof EReference) {
                single(result, base, ours, theirs, feature, path);
            } else if (feature.isMany()) {
                set(result, base, ours, theirs, feature);
            } else {
                value(result, base, ours, theirs, feature, path);
            }
        }
        return result;
    }

    /** Whether a side left a field alone; without a start, whether it has nothing there. */
    private static boolean isAsBefore(EObject base, EObject side, EStructuralFeature feature) {
        return base == null ? !side.eIsSet(feature) : Elements.equal(base, side, feature);
    }

    private static void take(EObject result, EStructuralFeature feature, EObject from) {
        org.maillage.model.meta.Features.take(result, EcoreUtil.copy(from), feature);
    }

    private void value(EObject result, EObject base, EObject ours, EObject theirs, EStructuralFeature feature,
            String path) {
        String name = feature.getName();
        if (LATER.contains(name) && ours.eIsSet(feature) && theirs.eIsSet(feature)) {
            result.eSet(feature, later(ours.eGet(feature), theirs.eGet(feature)));
        } else if (NAMES.contains(name)) {
            Set<String> names = union(names(base, feature), names(ours, feature), names(theirs, feature));
            result.eSet(feature, names.isEmpty() ? null : String.join(" ", names));
        } else if (RAW.contains(name)) {
            if (newer(theirs, ours)) {
                take(result, feature, theirs);
            }
        } else {
            ask(result, base, ours, theirs, feature, path);
        }
    }

    private void ask(EObject result, EObject base, EObject ours, EObject theirs, EStructuralFeature feature,
            String path) {
        Side side = judge.decide(path, Differences.texts(base, feature), Differences.texts(ours, feature),
                Differences.texts(theirs, feature));
        if (side == Side.THEIRS) {
            take(result, feature, theirs);
        }
    }

    private static Object later(Object ours, Object theirs) {
        if (ours instanceof LocalDate day && theirs instanceof LocalDate other) {
            return day.isBefore(other) ? other : day;
        }
        return ours.toString().compareTo(theirs.toString()) < 0 ? theirs : ours;
    }

    private static boolean newer(EObject one, EObject other) {
        EStructuralFeature day = one.eClass().getEStructuralFeature("retrievedOn");
        return day != null && one.eGet(day) instanceof LocalDate mine
                && (!(other.eGet(day) instanceof LocalDate theirs) || mine.isAfter(theirs));
    }

    private static List<String> names(EObject owner, EStructuralFeature feature) {
        Object value = owner == null ? null : owner.eGet(feature);
        return value == null || value.toString().isBlank() ? List.of()
                : Arrays.asList(value.toString().trim().split("[\\s,;]+"));
    }

    /** What either added, without what either removed. */
    private static <T> Set<T> union(List<? extends T> base, List<? extends T> ours, List<? extends T> theirs) {
        Set<T> merged = new LinkedHashSet<>(ours);
        base.stream().filter(each -> !theirs.contains(each)).forEach(merged::remove);
        theirs.stream().filter(each -> !base.contains(each)).forEach(merged::add);
        return merged;
    }

    private static void set(EObject result, EObject base, EObject ours, EObject theirs, EStructuralFeature feature) {
        @SuppressWarnings("unchecked")
        EList<Object> list = (EList<Object>) result.eGet(feature);
        Set<Object> merged = union(list(base, feature), list(ours, feature), list(theirs, feature));
        list.clear();
        list.addAll(merged);
    }

    private void single(EObject result, EObject base, EObject ours, EObject theirs, EStructuralFeature feature,
            String path) {
        EObject mine = (EObject) ours.eGet(feature);
        EObject other = (EObject) theirs.eGet(feature);
        if (mine == null || other == null || mine.eClass() != other.eClass()) {
            ask(result, base, ours, theirs, feature, path);
            return;
        }
        EObject former = base == null ? null : (EObject) base.eGet(feature);
        result.eSet(feature, merge(former != null && former.eClass() == mine.eClass() ? former : null, mine, other,
                path + "."));
    }

    private void elements(EObject result, EObject base, EObject ours, EObject theirs, EReference feature,
            String path) {
        List<EObject> former = objects(base, feature);
        List<EObject> mine = objects(ours, feature);
        List<EObject> others = new ArrayList<>(objects(theirs, feature));
        Map<EObject, EObject> baseOf = inverse(Elements.match(former, mine));
        Map<EObject, EObject> theirsOf = Elements.match(former, others);
        Map<EObject, EObject> added = Elements.match(mine.stream().filter(each -> baseOf.get(each) == null).toList(),
                others.stream().filter(each -> !theirsOf.containsValue(each)).toList());
        List<EObject> merged = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            EObject own = mine.get(i);
            EObject start = baseOf.get(own);
            EObject other = start == null ? added.get(own) : theirsOf.get(start);
            element(start, own, other, path + "[" + (i + 1) + "]").ifPresent(merged::add);
            others.removeIf(each -> each == other);
        }
        for (EObject start : former) {
            EObject other = theirsOf.get(start);
            if (!baseOf.containsValue(start) && other != null) {
                element(start, null, other, path + "[" + (mine.size() + 1) + "]").ifPresent(merged::add);
                others.removeIf(each -> each == other);
            }
        }
        others.forEach(each -> merged.add(EcoreUtil.copy(each)));
        @SuppressWarnings("unchecked")
        EList<EObject> list = (EList<EObject>) result.eGet(feature);
        list.clear();
        list.addAll(merged);
    }

    /** One object of a list; a side that is null removed it, or never had it. */
    private Optional<EObject> element(EObject base, EObject ours, EObject theirs, String path) {
        if (ours != null && theirs != null) {
            return Optional.of(merge(base, ours, theirs, path + "."));
        }
        EObject left = ours == null ? theirs : ours;
        if (base == null) {
            return Optional.of(EcoreUtil.copy(left));
        }
        if (EcoreUtil.equals(base, left)) {
            return Optional.empty();
        }
        Side side = judge.decide(path, lines(base), lines(ours), lines(theirs));
        return Optional.ofNullable(side == Side.OURS ? ours : theirs).map(EcoreUtil::copy);
    }

    private static Map<EObject, EObject> inverse(Map<EObject, EObject> pairs) {
        Map<EObject, EObject> inverse = new java.util.IdentityHashMap<>();
        pairs.forEach((a, b) -> inverse.put(b, a));
        return inverse;
    }

    private static List<String> lines(EObject object) {
        return object == null ? List.of() : List.of(Differences.line(object));
    }

    private static List<EObject> objects(EObject owner, EStructuralFeature feature) {
        return list(owner, feature).stream().map(EObject.class::cast).toList();
    }

    private static List<?> list(EObject owner, EStructuralFeature feature) {
        return owner == null || !owner.eIsSet(feature) ? List.of()
                : List.copyOf((List<?>) Objects.requireNonNull(owner.eGet(feature)));
    }
}
