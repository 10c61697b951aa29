package org.maillage.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.maillage.api.search.Facet;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Fold;

/** One field of the panel: a heading that folds, its values as check boxes, links to clear and to see more. */
final class FacetSection {

    /** Room for the box itself, beside its text. */
    private static final int BOX = 44;
    private static final String CLEAR = "clear";
    /** The model calls it by the bound that it is. */
    private static final String AMOUNT = "amount";

    private final Texts texts;
    private final Formats formats;
    private final Fold fold;
    private final Composite client;
    private final List<Button> boxes = new ArrayList<>();
    private final Link links;
    private final RangeText range;
    private RangeBoxes ends;
    private FacetGroup group;
    private int width;
    private boolean filled;

    /** What a section is asked to do. */
    record Actions(BiConsumer<String, String> toggle, BiConsumer<String, Optional<String>> range,
            Consumer<String> clear, Consumer<String> more, BiConsumer<String, Boolean> fold) {
    }

    private final Actions actions;

    /** @param range how ranges are written, where the values are ranges */
    FacetSection(Composite parent, Texts texts, RangeText range, Actions actions) {
        this.texts = texts;
        this.range = range;
        this.formats = new Formats(texts);
        this.actions = actions;
        fold = new Fold(parent).bold();
        client = fold.client();
        GridLayout layout = new GridLayout();
        layout.marginWidth = 2;
        layout.marginHeight = 2;
        layout.verticalSpacing = 1;
        client.setLayout(layout);
        links = new Link(client, SWT.NONE);
        links.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        links.addListener(SWT.Selection, event -> {
            if (event.text.equals(CLEAR)) {
                actions.clear().accept(group.field());
            } else {
                actions.more().accept(group.field());
            }
        });
        fold.onToggle(open -> actions.fold().accept(group.field(), open));
    }

    Control control() {
        return fold.control();
    }

    /**
     * Shows a field; the boxes there are serve again. While it is folded none is made.
     *
     * @return whether it may need another height
     */
    boolean show(FacetGroup newGroup, boolean expanded, int newWidth) {
        boolean same = newGroup.equals(group) && newWidth == width && fold.isOpen() == expanded
                && (filled || !expanded);
        group = newGroup;
        width = newWidth;
        if (same) {
            return false;
        }
        String label = group.field().equals(AMOUNT) ? texts.of("column.amount") : formats.withoutUnit(group.label());
        fold.text(group.chosen() == 0 ? label : texts.of("facet.chosen", label, group.chosen()));
        fold.open(expanded);
        filled = expanded;
        if (!expanded) {
            return true;
        }
        showRange(label);
        for (int i = boxes.size(); i < group.values().size(); i++) {
            boxes.add(box(i));
        }
        GC gc = new GC(client);
        try {
            for (int i = 0; i < boxes.size(); i++) {
                boolean used = i < group.values().size();
                hide(boxes.get(i), !used);
                if (used) {
                    fill(boxes.get(i), group.values().get(i), gc);
                }
            }
        } finally {
            gc.dispose();
        }
        showLinks();
        return true;
    }

    private void showRange(String label) {
        if (group.ranges() && ends == null) {
            ends = new RangeBoxes(client, texts, range, label,
                    value -> actions.range().accept(group.field(), value));
            Control first = client.getChildren()[0];
            if (first != ends.control()) {
                ends.control().moveAbove(first);
            }
        }
        if (ends != null) {
            ends.show(group.range());
        }
    }

    private void showLinks() {
        List<String> shown = new ArrayList<>();
        if (group.more() > 0) {
            shown.add("<a href=\"more\">" + texts.of("facet.more", group.more()) + "</a>");
        }
        if (group.chosen() > 0) {
            shown.add("<a href=\"" + CLEAR + "\">" + texts.of("facet.clear") + "</a>");
        }
        links.setText(String.join("   ", shown));
        hide(links, shown.isEmpty());
    }

    private Button box(int index) {
        Button box = new Button(client, SWT.CHECK);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        box.setLayoutData(data);
        box.moveAbove(links);
        box.addListener(SWT.Selection,
                event -> actions.toggle().accept(group.field(), group.values().get(index).value()));
        Accessibility.name(box, () -> {
            Facet.Value value = group.values().get(index);
            return texts.of("facet.value.name", value.label(), value.count());
        });
        return box;
    }

    /** The label shortened to the width, so that the count is always in sight. */
    private void fill(Button box, Facet.Value value, GC gc) {
        String count = " (" + formats.number(value.count()) + ")";
        int room = width - BOX - gc.textExtent(count).x;
        String label = value.label();
        int length = label.length();
        while (length > 1 && gc.textExtent(label.substring(0, length) + "…").x > room) {
            length--;
        }
        boolean whole = gc.textExtent(label).x <= room;
        String shown = (whole ? label : label.substring(0, length).strip() + "…") + count;
        if (!box.getText().equals(shown)) {
            box.setText(shown.replace("&", "&&"));
        }
        box.setToolTipText(whole ? null : label.replace("&", "&&"));
        box.setSelection(value.chosen());
    }

    private static void hide(Control control, boolean hidden) {
        ((GridData) control.getLayoutData()).exclude = hidden;
        control.setVisible(!hidden);
    }
}
