package org.maillage.ui.curation.internal.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.Problem;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.edit.EntrySession;
import org.maillage.ui.widgets.Tones;
import org.maillage.ui.widgets.UiExecutor;

/**
 * The form of an entry, made from the model: sections, labels, help, and the editor that suits each field. Controls are made
 * when they come into sight and serve entry after entry of the same type.
 */
public final class EntryForm {

    private static final int SCROLL = 40;
    private static final Set<String> FIRST = Set.of("essentiel");

    private final Composite area;
    private final ScrolledComposite scroll;
    private final Label help;
    private final Editing editing;
    private final Map<EClass, FormBody> bodies = new HashMap<>();
    private final Set<String> open = new HashSet<>(FIRST);
    private final Runnable changed = this::refresh;
    private final UiExecutor ui;
    private FormBody body;
    private final Set<Control> reflowing = new HashSet<>();
    private final Set<EClass> expected = new LinkedHashSet<>();
    private final Ahead ahead;

    /** @param opened called with the id of an entry that a person wants to see */
    public EntryForm(Composite parent, Needs needs, Consumer<String> opened) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        // A bar that comes and goes changes the width, which changes the height, which changes the bar.
        scroll.setAlwaysShowScrollBars(true);
        scroll.getVerticalBar().setIncrement(SCROLL);
        scroll.addListener(SWT.Resize, event -> layout());
        help = new Label(area, SWT.WRAP);
        GridData below = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        below.widthHint = 100;
        below.horizontalIndent = 10;
        below.heightHint = help.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 2;
        help.setLayoutData(below);
        help.setForeground(Tones.of(help.getForeground(), help.getBackground()).dim());
        ui = new UiExecutor(area);
        editing = new Editing(needs, area, new Actions(opened));
        ahead = new Ahead(area, this::makeMore);
    }

    /** The control. */
    public Control control() {
        return area;
    }

    /** What its fields work with. */
    public Editing editing() {
        return editing;
    }

    /** Sections that a person wants to see open. */
    public Set<String> openSections() {
        return open;
    }

    /** Edits an entry. */
    public void show(EntrySession session) {
        if (editing.session() != null) {
            editing.session().forget(changed);
        }
        editing.use(session);
        session.onChange(changed);
        EClass type = session.entry().eClass();
        FormBody before = body;
        body = bodies.computeIfAbsent(type, this::make).whole();
        body.problems(List.of());
        body.show();
        if (body != before) {
            scroll.setContent(body.control());
            if (before != null) {
                before.control().setVisible(false);
            }
            body.control().setVisible(true);
        }
        body.sections().stream().filter(each -> open.contains(each.name())).forEach(FormSection::open);
        layout();
        scroll.setOrigin(0, 0);
    }

    /** Makes the controls for entries of these types while nothing else happens, so that the first one opens fast. */
    public void expect(Collection<EClass> types) {
        expected.addAll(types);
        ahead.start();
    }

    private boolean makeMore() {
        for (EClass each : expected) {
            if (bodies.computeIfAbsent(each, this::make).makeMore(open)) {
                return true;
            }
        }
        expected.clear();
        return false;
    }

    private FormBody make(EClass type) {
        return new FormBody(scroll, editing, type, (section, isOpen) -> {
            if (isOpen) {
                open.add(section);
            } else {
                open.remove(section);
            }
        });
    }

    private void refresh() {
        body.show();
    }

    /** Shows what is wrong beside the fields. */
    public void problems(List<Problem> problems) {
        if (body != null) {
            body.problems(problems);
        }
    }

    /** Goes to a field: opens its section and puts the cursor there. */
    public void reveal(String feature) {
        if (body != null) {
            body.section(feature).ifPresent(section -> {
                section.open();
                layout();
                section.row(feature).ifPresent(row -> {
                    show(row.control());
                    row.editor().focus();
                });
            });
        }
    }

    private void show(Control control) {
        Point place = body.control().toControl(control.toDisplay(0, 0));
        scroll.setOrigin(0, Math.max(0, place.y - SCROLL));
    }

    /** Puts the cursor into the next or previous section that is open. */
    public void step(int direction) {
        if (body == null) {
            return;
        }
        Control focus = area.getDisplay().getFocusControl();
        List<FormSection> sections = body.sections();
        int at = -1;
        for (int i = 0; i < sections.size(); i++) {
            for (Control up = focus; up != null; up = up.getParent()) {
                at = up == sections.get(i).control() ? i : at;
            }
        }
        int to = Math.clamp(at + direction, 0, sections.size() - 1);
        sections.get(to).open();
        layout();
        sections.get(to).focus();
        show(sections.get(to).control());
    }

    /** Goes to the next word that no dictionary has; says so when there is none in the sections that are open. */
    public Optional<String> nextWord() {
        return editing.spelling().next();
    }

    /** Puts the cursor into the first field. */
    public void focus() {
        if (body == null) {
            area.setFocus();
        } else {
            body.sections().getFirst().focus();
        }
    }

    private void reflow(Control changed) {
        if (reflowing.isEmpty()) {
            ui.execute(this::layout);
        }
        reflowing.add(changed);
    }

    /** Measuring a control is dear, so only those are measured again that have changed, with what holds them. */
    private void layout() {
        Control[] changed = reflowing.stream().filter(each -> !each.isDisposed()).toArray(Control[]::new);
        reflowing.clear();
        if (body != null) {
            // Once, when all sizes are known.
            scroll.setLayoutDeferred(true);
            scroll.layout(changed);
            int width = scroll.getClientArea().width;
            scroll.setMinSize(width, body.control().computeSize(width, SWT.DEFAULT, false).y);
            scroll.setLayoutDeferred(false);
        }
    }

    private final class Actions implements Editing.Actions {

        private final Consumer<String> opened;

        Actions(Consumer<String> opened) {
            this.opened = opened;
        }

        @Override
        public void reflow(Control changed) {
            EntryForm.this.reflow(changed);
        }

        @Override
        public void help(EStructuralFeature feature) {
            String hint = Meta.hint(feature, editing.texts().language()).orElse("");
            help.setText(hint.replace("&", "&&"));
            help.setToolTipText(hint);
        }

        @Override
        public void refresh() {
            if (body != null) {
                body.show();
            }
        }

        @Override
        public void open(String entryId) {
            opened.accept(entryId);
        }
    }
}
