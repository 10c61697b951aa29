package org.maillage.ui.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.search.Facet;
import org.maillage.api.territory.TerritoryService;
import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.widgets.Accessibility;

/** What narrows a search: a place, open today, and the values of fields with their numbers of entries. */
final class FacetPanel {

    private static final String FOLD = "search.fold.";
    /** Fields that are open when nobody has folded them. */
    private static final List<String> OPEN = List.of("type", "audiences", "natures", "needs");
    private static final int MARGIN = 6;

    private final Settings settings;
    private final ScrolledComposite scroll;
    private final Composite area;
    private final TerritoryBox territory;
    private final Button openToday;
    private final FacetSection.Actions actions;
    private final Texts texts;
    private final Map<String, FacetSection> sections = new LinkedHashMap<>();
    private final Map<String, Integer> limits = new HashMap<>();
    private List<Facet> facets = List.of();
    private Question question = Question.ALL;

    /** @param change changes the question and asks it */
    FacetPanel(Composite parent, Texts texts, Settings settings, TerritoryService territories,
            Consumer<UnaryOperator<Question>> change) {
        this.texts = texts;
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
        new Label(area, SWT.NONE).setText(texts.of("place.label"));
        territory = new TerritoryBox(area, texts, territories,
                place -> change.accept(each -> each.withPlace(place)));
        territory.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        openToday = new Button(area, SWT.CHECK);
        openToday.setText(texts.of("openToday"));
        openToday.addListener(SWT.Selection,
                event -> change.accept(each -> each.withOpenToday(openToday.getSelection())));
        actions = new FacetSection.Actions((field, value) -> change.accept(each -> each.toggle(field, value)),
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
        territory.show(question.place());
        openToday.setSelection(question.openToday());
    }

    /** Shows the counts. */
    void show(List<Facet> newFacets) {
        facets = newFacets;
        update();
    }

    /** What people call a chosen value; the value itself while it is not known. */
    String label(String field, String value) {
        return facets.stream().filter(each -> each.field().equals(field)).flatMap(each -> each.values().stream())
                .filter(each -> each.value().equals(value)).map(Facet.Value::label).findFirst().orElse(value);
    }

    /** What people call a field. */
    String label(String field) {
        return facets.stream().filter(each -> each.field().equals(field)).map(Facet::label).findFirst().orElse(field);
    }

    private void more(String field) {
        limits.merge(field, FacetGroup.FEW * 5, (now, add) -> now + add);
        update();
    }

    private void fold(String field, boolean open) {
        settings.put(FOLD + field, open);
        update();
    }

    private void update() {
        List<FacetGroup> groups = FacetGroup.of(facets, question,
                field -> limits.getOrDefault(field, FacetGroup.FEW));
        List<String> shown = groups.stream().map(FacetGroup::field).toList();
        int width = scroll.getClientArea().width - 2 * MARGIN;
        area.setRedraw(false);
        try {
            for (FacetGroup group : groups) {
                boolean open = group.chosen() > 0
                        || settings.is(FOLD + group.field(), OPEN.contains(group.field()));
                sections.computeIfAbsent(group.field(), key -> new FacetSection(area, texts, actions)).show(group, open,
                        width);
            }
            List<Control> ordered = new ArrayList<>();
            sections.forEach((field, section) -> hide(section.control(), !shown.contains(field)));
            shown.forEach(field -> ordered.add(sections.get(field).control()));
            for (int i = 1; i < ordered.size(); i++) {
                ordered.get(i).moveBelow(ordered.get(i - 1));
            }
            resize();
        } finally {
            area.setRedraw(true);
        }
    }

    private void resize() {
        area.layout(true, true);
        scroll.setMinHeight(area.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }

    private static void hide(Control control, boolean hidden) {
        ((GridData) control.getLayoutData()).exclude = hidden;
        control.setVisible(!hidden);
    }
}
