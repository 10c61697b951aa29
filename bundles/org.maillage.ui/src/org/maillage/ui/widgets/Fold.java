package org.maillage.ui.widgets;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Twistie;

/**
 * A heading that folds what is below it: a click, Space and Enter do it, the arrows to the sides too; those up and down lead
 * from fold to fold. Unlike the {@code ExpandableComposite} of the platform it lays out nothing, neither when it says something
 * else, since its heading keeps its width, nor when it is opened, which is up to whoever holds it: a form of many changes all of
 * them at once. Used on the user-interface thread.
 */
public final class Fold {

    private static final String KEY = Fold.class.getName();

    private final Composite area;
    private final Twistie toggle;
    private final Label label;
    private final Composite client;
    private Consumer<Boolean> toggled = open -> { };

    /** A folded one, as wide as its parent, which has a grid layout. */
    public Fold(Composite parent) {
        area = plain(parent, 1);
        area.setData(KEY, this);
        ((GridLayout) area.getLayout()).verticalSpacing = 0;
        Composite heading = plain(area, 2);
        ((GridLayout) heading.getLayout()).marginHeight = 1;
        toggle = new Twistie(heading, SWT.NONE);
        toggle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
        Accessibility.name(toggle, this::text);
        label = new Label(heading, SWT.NONE);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label.setCursor(label.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        label.addListener(SWT.MouseUp, event -> {
            toggle.setFocus();
            toggle.setExpanded(!toggle.isExpanded());
            follow();
        });
        toggle.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                follow();
            }
        });
        toggle.addListener(SWT.KeyDown, this::key);
        client = new Composite(area, SWT.NONE);
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
        below.exclude = true;
        client.setLayoutData(below);
        client.setVisible(false);
    }

    private static Composite plain(Composite parent, int columns) {
        Composite made = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4;
        made.setLayout(layout);
        made.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return made;
    }

    /** With its heading in bold. */
    public Fold bold() {
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        return this;
    }

    /** The control. */
    public Composite control() {
        return area;
    }

    /** Where to put what is folded; without layout. */
    public Composite client() {
        return client;
    }

    /** What the heading says. */
    public String text() {
        return label.getText().replace("&&", "&");
    }

    /** Says something else. */
    public void text(String text) {
        String plain = text.replace("&", "&&");
        if (!label.getText().equals(plain)) {
            label.setText(plain);
        }
    }

    /** Whether what is below is seen. */
    public boolean isOpen() {
        return toggle.isExpanded();
    }

    /** Opens or folds it; nobody is told. */
    public void open(boolean open) {
        toggle.setExpanded(open);
        hide(!open);
    }

    /** Told when a person has opened or folded it, and lays out what is around it. */
    public void onToggle(Consumer<Boolean> listener) {
        toggled = listener;
    }

    private void follow() {
        hide(!isOpen());
        toggled.accept(isOpen());
    }

    private void hide(boolean hidden) {
        ((GridData) client.getLayoutData()).exclude = hidden;
        client.setVisible(!hidden);
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_UP ? -1 : event.keyCode == SWT.ARROW_DOWN ? 1 : 0;
        if (step != 0) {
            event.doit = false;
            List<Fold> all = Arrays.stream(area.getParent().getChildren()).filter(Control::isVisible)
                    .map(each -> each.getData(KEY)).filter(Fold.class::isInstance).map(Fold.class::cast).toList();
            int to = all.indexOf(this) + step;
            if (to >= 0 && to < all.size()) {
                all.get(to).toggle.setFocus();
            }
        }
    }
}
