package org.maillage.ui.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.maillage.api.search.Facet;
import org.maillage.api.territory.TerritoryService;
import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Accessibility;

/** What narrows a search: a place, open today, and the values of fields with their numbers of entries. */
final class FacetPanel {

    private static final String FOLD = "search.fold.";
    /** Fields that are open when nobody has folded them. */
    private static final List<String> OPEN = List.of("type", "audiences", "natures", "needs");
    private static final String AMOUNT = "amount";
    private static final int MARGIN = 6;
    /** Nanoseconds of work before the window may do something else. */
    private static final long TURN = 12_000_000;

    private final Settings settings;
    private final Texts texts;
    private final Formats formats;
    private final ScrolledComposite scroll;
    private final Composite area;
    private final PlaceSection place;
    private final FacetSection.Actions actions;
    private final Map<String, FacetSection> sections = new LinkedHashMap<>();
    private final Map<String, Integer> limits = new HashMap<>();
    private List<Facet> facets = List.of();
    private Question question = Question.ALL;
    private int round;

    /** @param change changes the question and asks it */
    FacetPanel(Composite parent, Texts texts, Settings settings, TerritoryService territories,
            Consumer<UnaryOperator<Question>> change) {
        this.texts = texts;
        this.formats = new Formats(texts);
        this.settings = settings;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        area = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = 0;
        area.setLayout(layout);
        Accessibility.name(area, texts.of("facets.name"));
        place = new PlaceSection(area, texts, settings, territories, change, this::resize);
        actions = new FacetSection.Actions((field, value) -> change.accept(each -> toggle(each, field, value)),
                (field, range) -> change.accept(each -> range.map(value -> each.withOnly(field, value))
                        .orElseGet(() -> each.without(field))),
                field -> change.accept(each -> each.without(field)), this::more, this::fold);
        scroll.setContent(area);
        scroll.addListener(SWT.Resize, event -> update());
    }

    Composite control() {
        return scroll;
    }

    /** Shows what is chosen, before the counts are there. */
    void show(Question newQuestion) {
        question = newQuestion;
        place.show(question);
    }

    /** Shows the counts. */
    void show(List<Facet> newFacets) {
        facets = newFacets;
        update();
    }

    /** The search has become ready. */
    void ready() {
        place.ready();
    }

    /** What people call a chosen value; the value itself while it is not known. */
    String label(String field, String value) {
        Optional<Facet> facet = facets.stream().filter(each -> each.field().equals(field)).findFirst();
        return facet.stream().flatMap(each -> each.values().stream()).filter(each -> each.value().equals(value))
                .map(Facet.Value::label).findFirst().orElseGet(() -> facet.isPresent() && RangeText.isRange(value)
                        ? range(facet.get().field(), facet.get().label(), facet.get().values()).label(value) : value);
    }

    private RangeText range(String field, String label, List<Facet.Value> values) {
        return RangeText.of(texts, values, field.equals(AMOUNT) ? "€" : formats.unit(label));
    }

    /** A band takes the place of a range that was typed. */
    private static Question toggle(Question question, String field, String value) {
        boolean band = RangeText.isRange(value) && !question.has(field, value)
                && question.values(field).stream().anyMatch(RangeText::isRange);
        return band && question.values(field).size() == 1 ? question.withOnly(field, value)
                : question.toggle(field, value);
    }

    private void more(String field) {
        limits.merge(field, FacetGroup.FEW * 5, (now, add) -> now + add);
        update();
    }

    private void fold(String field, boolean open) {
        settings.put(FOLD + field, open);
        update();
        resize();
    }

    /** Shows the groups one after the other; in between the window sees to the person. */
    private void update() {
        List<FacetGroup> groups = FacetGroup.of(facets, question,
                field -> limits.getOrDefault(field, FacetGroup.FEW));
        List<String> shown = groups.stream().map(FacetGroup::field).toList();
        boolean hidden = false;
        for (Map.Entry<String, FacetSection> each : sections.entrySet()) {
            hidden |= hide(each.getValue().control(), !shown.contains(each.getKey()));
        }
        if (hidden) {
            resize();
        }
        show(groups, 0, ++round);
    }

    private void show(List<FacetGroup> groups, int begin, int number) {
        int width = scroll.getClientArea().width - 2 * MARGIN;
        long end = System.nanoTime() + TURN;
        int at = begin;
        List<Control> changed = new ArrayList<>();
        area.setRedraw(false);
        try {
            while (at < groups.size() && (at == begin || System.nanoTime() < end)) {
                show(groups, at++, width, changed);
            }
            if (!changed.isEmpty()) {
                area.layout(changed.toArray(Control[]::new));
                resize();
            }
        } finally {
            area.setRedraw(true);
        }
        int next = at;
        if (next < groups.size()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed() && number == round) {
                    show(groups, next, number);
                }
            });
        }
    }

    private void show(List<FacetGroup> groups, int index, int width, List<Control> changed) {
        FacetGroup group = groups.get(index);
        FacetSection section = sections.computeIfAbsent(group.field(), key -> new FacetSection(area, texts,
                range(group.field(), group.label(), group.values()), actions));
        boolean open = group.chosen() > 0 || settings.is(FOLD + group.field(), OPEN.contains(group.field()));
        boolean other = section.show(group, open, width) | hide(section.control(), false);
        if (index > 0) {
            Control before = sections.get(groups.get(index - 1).field()).control();
            section.control().moveBelow(before);
        }
        if (other) {
            changed.add(section.control());
        }
    }

    private void resize() {
        area.layout(true);
        scroll.setMinHeight(area.computeSize(scroll.getClientArea().width, SWT.DEFAULT, false).y);
    }

    /** @return whether it was otherwise */
    private static boolean hide(Control control, boolean hidden) {
        GridData data = (GridData) control.getLayoutData();
        boolean other = data.exclude != hidden;
        if (other) {
            data.exclude = hidden;
            control.setVisible(!hidden);
        }
        return other;
    }
}
