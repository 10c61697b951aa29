package org.maillage.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.MaillageException;
import org.maillage.exchange.internal.ExchangeTexts;
import org.maillage.model.meta.Features;

/**
 * Leads from an entry to an attribute, through contained objects, which are made on the way. Brackets tell which object
 * of a list: {@code eligibility.criteria[CriterionGroup operator=any #publics].criteria[FamilyCriterion].families}. The
 * type may be any that the list can hold; what has an equals sign is a value that the object gets; a word after # tells
 * objects of the same kind apart. The same brackets mean the same object, for all fields of one record.
 *
 * @param steps     containments on the way; may be empty
 * @param attribute the attribute at the end
 */
record FieldPath(List<Step> steps, EAttribute attribute) {

    private static final Pattern PART = Pattern.compile("([^.\\[\\]]+)(?:\\[([^\\]]*)\\])?(?:\\.|$)");

    /**
     * A containment on the way.
     *
     * @param key    the brackets as written; empty without
     * @param type   type of the object
     * @param values what the object gets when it is made
     */
    record Step(EReference reference, String key, EClass type, Map<EAttribute, Object> values) {

        private static final String NEW = "+";

        /** The number of the element, from 1; 0 when the brackets hold none. */
        int index() {
            return key.matches("\\d{1,4}") ? Integer.parseInt(key) : 0;
        }

        /** The objects of an owner that the brackets mean: all without brackets, none for a new one. */
        List<EObject> present(EObject owner) {
            Object value = owner.eIsSet(reference) ? owner.eGet(reference) : null;
            List<EObject> all = value instanceof List<?> list ? list.stream().map(EObject.class::cast).toList()
                    : value == null ? List.of() : List.of((EObject) value);
            if (index() > 0) {
                return all.size() < index() ? List.of() : List.of(all.get(index() - 1));
            }
            return key.startsWith(NEW) ? List.of()
                    : all.stream().filter(each -> key.isEmpty() || type.isInstance(each) && values.entrySet().stream()
                            .allMatch(set -> set.getValue().equals(each.eGet(set.getKey())))).toList();
        }
    }

    /** The objects that one record has made so far, by their owner and the step that leads to them. */
    static final class Made {

        private final Map<Step, Map<EObject, EObject>> objects = new LinkedHashMap<>();

        private EObject of(EObject owner, Step step) {
            return objects.getOrDefault(step, Map.of()).get(owner);
        }

        private void put(EObject owner, Step step, EObject made) {
            objects.computeIfAbsent(step, any -> new IdentityHashMap<>()).put(owner, made);
        }
    }

    /** Reads a path such as {@code calls.deadline}. */
    static FieldPath of(EClass type, String path) throws MaillageException {
        List<Step> steps = new ArrayList<>();
        EClass at = type;
        Matcher parts = PART.matcher(path);
        int end = 0;
        while (parts.find() && parts.start() == end) {
            end = parts.end();
            EStructuralFeature feature = Features.find(at, parts.group(1)).orElse(null);
            if (feature instanceof EAttribute attribute && end == path.length() && parts.group(2) == null) {
                return new FieldPath(List.copyOf(steps), attribute);
            }
            Step step = feature instanceof EReference reference && reference.isContainment()
                    ? step(reference, parts.group(2), type.getEPackage())
                    : null;
            if (step == null) {
                break;
            }
            steps.add(step);
            at = step.type();
        }
        throw ExchangeTexts.failure("mapping.unknownField", path, type.getName());
    }

    /** A step; null when its type is not one that the list can hold, or a value is not one of the type. */
    private static Step step(EReference reference, String brackets, EPackage extension) {
        EClass type = reference.getEReferenceType();
        String key = brackets == null ? "" : brackets.strip();
        List<String> settings = new ArrayList<>();
        for (String word : key.isEmpty() ? new String[0] : key.split("\\s+")) {
            if (word.contains("=")) {
                settings.add(word);
            } else if (!word.startsWith("#") && !word.equals(Step.NEW) && !word.matches("\\d+")) {
                type = named(word, reference, extension);
            }
        }
        if (type == null || type.isAbstract()) {
            return null;
        }
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        for (String setting : settings) {
            String name = setting.substring(0, setting.indexOf('='));
            Optional<Object> value = type.getEStructuralFeature(name) instanceof EAttribute attribute
                    && !attribute.isMany() ? Values.of(attribute, setting.substring(name.length() + 1), null)
                            : Optional.empty();
            if (value.isEmpty()) {
                return null;
            }
            values.put((EAttribute) type.getEStructuralFeature(name), value.get());
        }
        return new Step(reference, key, type, values);
    }

    private static EClass named(String name, EReference reference, EPackage extension) {
        EClass declared = reference.getEReferenceType();
        for (EPackage model : List.of(declared.getEPackage(), extension)) {
            if (model.getEClassifier(name) instanceof EClass type && declared.isSuperTypeOf(type)) {
                return type;
            }
        }
        return null;
    }

    /**
     * The object that carries the attribute.
     *
     * @param fresh true to make a new object at the last repeated step, false to use the one there is
     */
    EObject owner(EObject entry, boolean fresh, Made made) {
        EObject at = entry;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            EObject there = step.reference().isMany() && fresh && i == steps.size() - 1 ? null : there(at, step, made);
            if (there == null) {
                there = make(at, step);
                if (!step.key().isEmpty()) {
                    made.put(at, step, there);
                }
            }
            at = there;
        }
        return at;
    }

    private static EObject there(EObject at, Step step, Made made) {
        if (!step.key().isEmpty()) {
            return made.of(at, step);
        }
        Object value = at.eGet(step.reference());
        return value instanceof List<?> list ? list.isEmpty() ? null : (EObject) list.getFirst() : (EObject) value;
    }

    /** Makes the object of a step, with the values that its brackets name. */
    static EObject make(EObject at, Step step) {
        EObject object = EcoreUtil.create(step.type());
        step.values().forEach(object::eSet);
        if (step.reference().isMany()) {
            @SuppressWarnings("unchecked")
            List<EObject> list = (List<EObject>) at.eGet(step.reference());
            list.add(object);
        } else {
            at.eSet(step.reference(), object);
        }
        return object;
    }
}
