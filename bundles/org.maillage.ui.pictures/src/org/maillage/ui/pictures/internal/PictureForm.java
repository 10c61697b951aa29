package org.maillage.ui.pictures.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.maillage.ui.widgets.Buttons;
import org.maillage.ui.widgets.LinkLine;

/**
 * What views with a picture have in common: a line that says what is shown, buttons, the picture or the same as a table or,
 * when there is nothing, what can be done; below, lines of links.
 */
public final class PictureForm {

    private static final int MARGIN = 8;

    private final Texts texts;
    private final Composite area;
    private final LinkLine head;
    private final Buttons buttons;
    private final Composite stack;
    private final StackLayout layers = new StackLayout();
    private final Composite empty;
    private final Label sentence;
    private final LinkLine ways;
    private ToolItem table;
    private Control picture;
    private Control rows;
    private boolean nothing = true;
    private boolean wanted;
    private Runnable waiting;

    /** @param name what the row of buttons is called for those who hear it */
    public PictureForm(Composite parent, Texts texts, String name) {
        this.texts = texts;
        area = grid(parent, MARGIN);
        area.addListener(SWT.Paint, event -> seen());
        head = new LinkLine(area, 1);
        buttons = new Buttons(area, name, PictureForm.class);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(layers);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        empty = grid(stack, 2 * MARGIN);
        sentence = new Label(empty, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        sentence.setLayoutData(data);
        ways = new LinkLine(empty, 1);
        layers.topControl = empty;
    }

    private static Composite grid(Composite parent, int margin) {
        Composite grid = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.verticalSpacing = MARGIN;
        grid.setLayout(layout);
        return grid;
    }

    /** The whole. */
    public Composite control() {
        return area;
    }

    /** Where the picture and the table go. */
    public Composite stack() {
        return stack;
    }

    /** The buttons. */
    public Buttons buttons() {
        return buttons;
    }

    /** Takes the picture and the table, and adds the button that changes between them. */
    public void use(Control newPicture, Control newRows) {
        picture = newPicture;
        rows = newRows;
        table = buttons.add("table", texts.of("form.table"), texts.of("form.table.hint"), this::swap);
    }

    private void swap() {
        boolean toRows = layers.topControl == picture;
        table.setText(texts.of(toRows ? "form.picture" : "form.table"));
        table.setToolTipText(texts.of(toRows ? "form.picture.hint" : "form.table.hint"));
        top(toRows ? rows : picture);
        area.layout(true, true);
        focus();
    }

    /** Shows the table in place of the picture. */
    public void toTable() {
        if (layers.topControl == picture) {
            swap();
        }
    }

    /** Puts the cursor where there is something to do. */
    public void focus() {
        wanted = nothing;
        if (layers.topControl == rows) {
            ((Composite) rows).getChildren()[0].setFocus();
        } else {
            layers.topControl.setFocus();
        }
    }

    /** A line of links below. */
    public LinkLine line() {
        return new LinkLine(area, 1);
    }

    /** The work, done at once while the view can be seen, else once when it next can: a hidden picture costs nothing. */
    public Runnable whenSeen(Runnable work) {
        return () -> {
            if (area.isVisible()) {
                work.run();
            } else {
                waiting = work;
            }
        };
    }

    private void seen() {
        Runnable work = waiting;
        waiting = null;
        if (work != null) {
            work.run();
        }
    }

    /** Says what is shown. */
    public void head(String text, List<LinkLine.Choice> choices) {
        head.show(choices.isEmpty() ? text : text + "   ", choices, "   ");
    }

    /** Shows the picture, or the table if that was chosen. */
    public void show() {
        if (nothing) {
            nothing = false;
            boolean asRows = table != null && table.getText().equals(texts.of("form.picture"));
            top(asRows ? rows : picture);
        }
        if (table != null) {
            Buttons.enable(table, true);
        }
        area.layout(true, true);
        if (wanted && hasFocus()) {
            focus();
        }
    }

    private boolean hasFocus() {
        for (Control each = area.getDisplay().getFocusControl(); each != null; each = each.getParent()) {
            if (each == area) {
                return true;
            }
        }
        return false;
    }

    /** Says why there is nothing to show, and what can be done. */
    public void say(String text, List<LinkLine.Choice> choices) {
        nothing = true;
        sentence.setText(text);
        ways.show("", choices, "\n");
        if (table != null) {
            Buttons.enable(table, false);
        }
        top(empty);
        area.layout(true, true);
    }

    private void top(Control control) {
        layers.topControl = control;
        stack.layout();
    }
}
