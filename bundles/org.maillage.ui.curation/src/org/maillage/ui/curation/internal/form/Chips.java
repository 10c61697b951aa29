package org.maillage.ui.curation.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.Tones;

/** Values one after another, each with a button that takes it away; those that lead somewhere are links. */
final class Chips {

    private static final int TINT = 12;

    /**
     * A value.
     *
     * @param text   what it says
     * @param absent whether it leads to nothing
     * @param open   where it leads
     */
    record Chip(String text, boolean absent, Optional<Runnable> open) {
    }

    private final Editing editing;
    private final Composite area;
    private final IntConsumer remove;
    private List<String> shown = List.of();

    Chips(Composite parent, Editing editing, IntConsumer remove) {
        this.editing = editing;
        this.remove = remove;
        area = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.center = true;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 6;
        area.setLayout(layout);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 80;
        wide.exclude = true;
        area.setLayoutData(wide);
        area.setVisible(false);
    }

    /** Shows other values. */
    void show(List<Chip> chips) {
        List<String> now = chips.stream().map(each -> each.text() + each.absent()).toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        for (Control each : area.getChildren()) {
            each.dispose();
        }
        for (int i = 0; i < chips.size(); i++) {
            make(chips.get(i), i);
        }
        ((GridData) area.getLayoutData()).exclude = chips.isEmpty();
        area.setVisible(!chips.isEmpty());
        editing.actions().reflow(area);
    }

    private void make(Chip chip, int index) {
        Composite box = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        layout.marginWidth = 0;
        layout.marginLeft = 8;
        layout.horizontalSpacing = 2;
        box.setLayout(layout);
        Color tint = Tones.mix(box.getForeground(), box.getBackground(), TINT);
        plain(box, tint);
        Control text = text(chip, box);
        plain(text, tint);
        text.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
        ToolBar bar = new ToolBar(box, SWT.FLAT);
        plain(bar, tint);
        String hint = editing.texts().of("chips.remove", chip.text());
        Accessibility.name(bar, hint);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(editing.images().of("remove"));
        item.setToolTipText(hint);
        item.addListener(SWT.Selection, event -> remove.accept(index));
    }

    /** The style sheet would give it the colour of the form again. */
    private static void plain(Control control, Color tint) {
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        control.setBackground(tint);
    }

    private Control text(Chip chip, Composite box) {
        if (chip.open().isPresent() && !chip.absent()) {
            Link link = new Link(box, SWT.NONE);
            link.setText("<a>" + chip.text().replace("<", "‹").replace("&", "&&") + "</a>");
            link.addListener(SWT.Selection, event -> chip.open().get().run());
            return link;
        }
        Label label = new Label(box, SWT.NONE);
        label.setText((chip.absent() ? editing.texts().of("chips.absent", chip.text()) : chip.text())
                .replace("&", "&&"));
        if (chip.absent()) {
            label.setForeground(Tones.of(label.getForeground(), label.getBackground()).warning());
        }
        return label;
    }
}
