package org.maillage.ui.advice.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.maillage.ui.advice.internal.desk.Choice;

/** The values of a field below their broader ones. */
final class ChoiceTree implements ITreeContentProvider {

    private final Map<String, Choice> all = new LinkedHashMap<>();
    private final Map<String, List<Choice>> below = new HashMap<>();
    private final List<Choice> top = new ArrayList<>();

    ChoiceTree(List<Choice> choices) {
        choices.forEach(each -> all.put(each.id(), each));
        choices.forEach(each -> parent(each).ifPresentOrElse(
                above -> below.computeIfAbsent(above.id(), key -> new ArrayList<>()).add(each), () -> top.add(each)));
    }

    /** The first broader value that is there; a circle of broader values is cut, so that nothing is lost. */
    private Optional<Choice> parent(Choice choice) {
        Optional<Choice> first = choice.parents().stream().map(all::get).filter(each -> each != null).findFirst();
        Choice above = first.orElse(null);
        for (int steps = 0; above != null; steps++) {
            if (above.id().equals(choice.id()) || steps > all.size()) {
                return Optional.empty();
            }
            above = above.parents().stream().map(all::get).filter(each -> each != null).findFirst().orElse(null);
        }
        return first;
    }

    Optional<Choice> get(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Whether a value or one below it has the words. */
    boolean matches(Choice choice, String words) {
        return words.isBlank() || choice.isNamed(words)
                || below.getOrDefault(choice.id(), List.of()).stream().anyMatch(each -> matches(each, words));
    }

    LabelProvider labels() {
        return new LabelProvider() {
            @Override
            public String getText(Object element) {
                Choice choice = (Choice) element;
                return choice.code().isEmpty() ? choice.label() : choice.code() + "  " + choice.label();
            }
        };
    }

    @Override
    public Object[] getElements(Object input) {
        return top.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return below.getOrDefault(((Choice) parent).id(), List.of()).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return parent((Choice) element).orElse(null);
    }

    @Override
    public boolean hasChildren(Object element) {
        return below.containsKey(((Choice) element).id());
    }
}
