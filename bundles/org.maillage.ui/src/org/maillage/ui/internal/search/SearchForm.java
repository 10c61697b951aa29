package org.maillage.ui.internal.search;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.maillage.ui.internal.Accessibility;
import org.maillage.ui.internal.EntryTypes;
import org.maillage.ui.internal.Texts;

/** The controls of the search view, without what they do. */
final class SearchForm {

    private static final List<String> EXAMPLES = List.of("hint.example1", "hint.example2", "hint.example3");

    private final Texts texts;
    private final Composite area;
    private final Label notice;
    private final Text box;
    private final TypeFilter types;
    private final Label count;
    private final Composite work;
    private final Label workText;
    private final ProgressBar workBar;
    private final Composite stack;
    private final StackLayout layers = new StackLayout();
    private final ResultsTable results;
    private final EmptyState empty;
    private Runnable typeChanged = () -> { };

    SearchForm(Composite parent, Texts texts, EntryTypes entryTypes, UnaryOperator<String> collectionTitle) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 10;
        layout.marginHeight = 10;
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        notice = new Label(area, SWT.WRAP);
        notice.setLayoutData(row());
        box = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        box.setMessage(texts.of("box.message"));
        box.setToolTipText(texts.of("box.hint"));
        box.setLayoutData(row());
        Accessibility.name(box, texts.of("box.name"));
        types = new TypeFilter(area, texts, entryTypes, () -> typeChanged.run());
        types.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = new Label(area, SWT.RIGHT);
        count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        work = work();
        workText = (Label) work.getChildren()[0];
        workBar = (ProgressBar) work.getChildren()[1];
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(layers);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        results = new ResultsTable(stack, texts, entryTypes::label, collectionTitle);
        empty = new EmptyState(stack);
        layers.topControl = empty.control();
        hide(notice, true);
        hide(work, true);
    }

    private Composite work() {
        Composite row = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(row());
        new Label(row, SWT.WRAP).setLayoutData(row());
        ProgressBar bar = new ProgressBar(row, SWT.HORIZONTAL);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Accessibility.name(bar, texts.of("index.job"));
        return row;
    }

    /** The whole width; wraps. */
    private static GridData row() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = 100;
        return data;
    }

    Composite control() {
        return area;
    }

    Text box() {
        return box;
    }

    TypeFilter types() {
        return types;
    }

    ResultsTable results() {
        return results;
    }

    void onTypeChanged(Runnable action) {
        typeChanged = action;
    }

    void count(String text) {
        count.setText(text);
        area.layout(new Control[] { count });
    }

    void show(HitList hits) {
        results.show(hits);
        top(results.control());
    }

    void say(String text, String links, Map<String, Runnable> actions) {
        empty.say(text, links, actions);
        top(empty.control());
    }

    /** Says what can be typed. */
    void hint(Consumer<String> search) {
        List<String> examples = EXAMPLES.stream().map(texts::of).toList();
        empty.suggest(texts.of("hint.text"), examples, texts.of("hint.examples", examples.toArray()), search);
        top(empty.control());
    }

    /** Shows how far the first preparation is. */
    void working(String text, int number, int total) {
        workText.setText(text);
        workBar.setMaximum(total);
        workBar.setSelection(number);
        hide(work, false);
        area.layout(true, true);
    }

    /** The search is ready; says what the person should know about it. */
    void ready(List<String> notices) {
        hide(work, true);
        notice.setText(String.join("\n", notices));
        hide(notice, notices.isEmpty());
        area.layout(true, true);
    }

    private void top(Control control) {
        if (layers.topControl != control) {
            layers.topControl = control;
            stack.layout();
        }
    }

    private static void hide(Control control, boolean hidden) {
        ((GridData) control.getLayoutData()).exclude = hidden;
        control.setVisible(!hidden);
    }
}
