package org.maillage.curation.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.maillage.api.MaillageException;
import org.maillage.api.curation.FieldEdit;
import org.maillage.api.exchange.FieldPaths;
import org.maillage.curation.internal.CurationTexts;
import org.maillage.model.Entry;
import org.maillage.model.meta.Meta;

/** Does edits to one entry. The same new element, {@code [+]}, is the same for all edits of one call. */
final class FieldEditor {

    private static final Pattern FRESH = Pattern.compile("^(.*?)\\[(\\+[^\\]]*)\\]");

    private final FieldPaths paths;
    private final Entry entry;
    private final Map<String, Integer> made = new HashMap<>();
    private final Set<String> emptied = new HashSet<>();

    FieldEditor(FieldPaths paths, Entry entry) {
        this.paths = paths;
        this.entry = entry;
    }

    void run(List<FieldEdit> edits) throws MaillageException {
        for (FieldEdit edit : edits) {
            switch (edit.kind()) {
                case SET -> set(edit);
                case ADD -> add(edit);
                case REMOVE -> remove(edit);
                case REPLACE -> replace(edit);
                case MOVE -> References.move(entry, edit.field(), edit.value());
            }
        }
    }

    private FieldPaths.Field field(String path) throws MaillageException {
        if (path.equals("id") || path.equals("qualityScore")) {
            throw CurationTexts.failure("field.notByHand", path);
        }
        return paths.of(entry.eClass(), path);
    }

    private void set(FieldEdit edit) throws MaillageException {
        String path = settled(edit.field());
        FieldPaths.Field field = field(path);
        if (edit.value().isEmpty()) {
            field.present(entry).forEach(each -> each.eUnset(field.attribute()));
            return;
        }
        EObject owner = field.owner(entry);
        settle(edit.field());
        if (field.attribute().isMany()) {
            if (emptied.add(path)) {
                list(owner, field.attribute()).clear();
            }
            append(owner, field, edit.value());
        } else {
            owner.eSet(field.attribute(), field.value(edit.value()));
        }
    }

    private void add(FieldEdit edit) throws MaillageException {
        FieldPaths.Field field = field(settled(edit.field()));
        EObject owner = field.owner(entry);
        settle(edit.field());
        if (field.attribute().isMany()) {
            append(owner, field, edit.value());
        } else if (owner.eIsSet(field.attribute())
                && !owner.eGet(field.attribute()).equals(field.value(edit.value()))) {
            throw CurationTexts.failure("field.notAList", edit.field(), entry.getId());
        } else {
            owner.eSet(field.attribute(), field.value(edit.value()));
        }
    }

    private static void append(EObject owner, FieldPaths.Field field, String text) throws MaillageException {
        Object value = field.value(text);
        EList<Object> list = list(owner, field.attribute());
        if (!list.contains(value)) {
            list.add(value);
        }
    }

    private void remove(FieldEdit edit) throws MaillageException {
        FieldPaths.Field field = field(edit.field());
        Object value = field.value(edit.value());
        for (EObject owner : field.present(entry)) {
            if (field.attribute().isMany()) {
                list(owner, field.attribute()).remove(value);
            } else if (value.equals(owner.eGet(field.attribute()))) {
                takeOut(owner, field.attribute());
            }
        }
    }

    /** Without the field that the model requires of it, an element of a list is nothing. */
    private void takeOut(EObject owner, EAttribute attribute) {
        if (owner != entry && Meta.isSet(attribute, Meta.CHECK, "required") && owner.eContainmentFeature().isMany()) {
            ((List<?>) owner.eContainer().eGet(owner.eContainmentFeature())).remove(owner);
        } else {
            owner.eUnset(attribute);
        }
    }

    private void replace(FieldEdit edit) throws MaillageException {
        FieldPaths.Field field = field(edit.field());
        try {
            Pattern pattern = Pattern.compile(edit.value());
            for (EObject owner : field.present(entry)) {
                replace(owner, field, pattern, edit);
            }
        } catch (PatternSyntaxException e) {
            throw CurationTexts.failure("replace.badPattern", edit.value(), e.getDescription());
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw CurationTexts.failure("replace.badPattern", edit.with(), String.valueOf(e.getMessage()));
        }
    }

    private void replace(EObject owner, FieldPaths.Field field, Pattern pattern, FieldEdit edit)
            throws MaillageException {
        EAttribute attribute = field.attribute();
        if (!owner.eIsSet(attribute)) {
            return;
        }
        Object value = owner.eGet(attribute);
        List<?> olds = value instanceof List<?> list ? List.copyOf(list) : List.of(value);
        List<Object> news = new ArrayList<>();
        for (Object old : olds) {
            String text = paths.text(attribute, old);
            String changed = pattern.matcher(text).replaceAll(edit.with());
            if (changed.equals(text)) {
                news.add(old);
            } else if (!changed.isEmpty()) {
                news.add(field.value(changed));
            }
        }
        if (attribute.isMany()) {
            EList<Object> list = list(owner, attribute);
            list.clear();
            news.stream().distinct().forEach(list::add);
        } else if (news.isEmpty()) {
            owner.eUnset(attribute);
        } else {
            owner.eSet(attribute, news.getFirst());
        }
    }

    /** The path with the number of an element that an earlier edit made. */
    private String settled(String path) {
        Matcher fresh = FRESH.matcher(path);
        Integer number = fresh.find() ? made.get(fresh.group()) : null;
        return number == null ? path : fresh.group(1) + "[" + number + "]" + path.substring(fresh.end());
    }

    /** Remembers which element a path has just made. */
    private void settle(String path) {
        Matcher fresh = FRESH.matcher(path);
        if (fresh.find() && !made.containsKey(fresh.group())) {
            EObject owner = entry;
            String[] names = fresh.group(1).split("\\.");
            for (int i = 0; i < names.length - 1 && owner != null; i++) {
                owner = owner.eGet(owner.eClass().getEStructuralFeature(names[i])) instanceof EObject next ? next : null;
            }
            if (owner != null && owner.eGet(owner.eClass()
                    .getEStructuralFeature(names[names.length - 1])) instanceof List<?> list) {
                made.put(fresh.group(), list.size());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject owner, EAttribute attribute) {
        return (EList<Object>) owner.eGet(attribute);
    }
}
