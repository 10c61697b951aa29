package org.maillage.ui.internal.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.maillage.api.search.Hit;
import org.maillage.api.territory.TerritoryService;
import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.widgets.Accessibility;
import org.maillage.ui.widgets.LinkLine;
import org.maillage.ui.widgets.Row;

/** The controls of the search view, without what they do. */
final class SearchForm {

    private static final String WIDTH = "search.facetsShare";
    private static final String FACETS = "search.facets";
    private static final int SHARE = 36;
    private static final int HUNDRED = 100;
    private static final int MARGIN = 8;

    private final Texts texts;
    private final Settings settings;
    private final Composite area;
    private final Label notice;
    private final Text box;
    private final SashForm sash;
    private final FacetPanel facets;
    private final Composite right;
    private final ResultsBar bar;
    private final LinkLine saved;
    private final LinkLine chosen;
    private final LinkLine hints;
    private final Composite work;
    private final Label workText;
    private final ProgressBar workBar;
    private final Composite stack;
    private final StackLayout layers = new StackLayout();
    private final ResultsTable results;
    private final EmptyState empty;
    private final Runnable restart;

    /** What the controls need from the view. */
    record Needs(TerritoryService territories, Consumer<UnaryOperator<Question>> change, Function<Hit, Row> writer,
            Runnable restart, Runnable save) {
    }

    SearchForm(Composite parent, Texts texts, Settings settings, Needs needs) {
        this.texts = texts;
        this.settings = settings;
        restart = needs.restart();
        area = grid(parent, MARGIN);
        notice = new Label(area, SWT.WRAP);
        notice.setLayoutData(row());
        Composite frame = Accessibility.frame(area, texts.of("box.name"));
        box = new Text(frame, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        box.setMessage(texts.of("box.message"));
        box.setToolTipText(texts.of("box.hint"));
        frame.setLayoutData(row());
        Accessibility.name(box, texts.of("box.name"));
        work = work();
        workText = (Label) work.getChildren()[0];
        workBar = (ProgressBar) work.getChildren()[1];
        sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        facets = new FacetPanel(sash, texts, settings, needs.territories(), needs.change());
        right = grid(sash, 0);
        bar = new ResultsBar(right, texts, settings, new ResultsBar.Actions(
                order -> needs.change().accept(each -> each.withSort(order)), needs.restart(),
                this::showFacets, needs.save()));
        saved = new LinkLine(right, 1);
        chosen = new LinkLine(right, 1);
        hints = new LinkLine(right, 1);
        stack = new Composite(right, SWT.NONE);
        stack.setLayout(layers);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        results = new ResultsTable(stack, texts, needs.writer());
        empty = new EmptyState(stack);
        layers.topControl = empty.control();
        int share = settings.number(WIDTH, SHARE);
        sash.setWeights(share, HUNDRED - share);
        right.addListener(SWT.Resize, event -> rememberShare());
        showFacets(settings.is(FACETS, true));
        hide(notice, true);
        hide(work, true);
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

    private Composite work() {
        Composite row = grid(area, 0);
        row.setLayoutData(row());
        new Label(row, SWT.WRAP).setLayoutData(row());
        ProgressBar progress = new ProgressBar(row, SWT.HORIZONTAL);
        progress.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Accessibility.name(progress, texts.of("index.job"));
        return row;
    }

    /** The whole width; wraps. */
    private static GridData row() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        return data;
    }

    private void rememberShare() {
        int[] weights = sash.getWeights();
        if (sash.getMaximizedControl() == null && weights[0] + weights[1] > 0) {
            settings.put(WIDTH, weights[0] * HUNDRED / (weights[0] + weights[1]));
        }
    }

    private void showFacets(boolean shown) {
        sash.setMaximizedControl(shown ? null : right);
        bar.filters(shown);
        settings.put(FACETS, shown);
    }

    Composite control() {
        return area;
    }

    Text box() {
        return box;
    }

    FacetPanel facets() {
        return facets;
    }

    ResultsTable results() {
        return results;
    }

    /** Shows the question: what is typed stays as it is typed. */
    void show(Question question, List<LinkLine.Choice> giveUp) {
        facets.show(question);
        bar.sort(question.sort());
        chosen.show(giveUp.isEmpty() ? "" : texts.of("chosen.intro"), giveUp, "   ");
        right.layout(true);
    }

    void count(String text) {
        bar.count(text);
    }

    /** What to know about the results, and what to ask instead. */
    void hint(String text, List<LinkLine.Choice> instead) {
        hints.show(text, instead, "   ");
        right.layout(true);
    }

    /** Asks the same question again. */
    void restart() {
        restart.run();
    }

    /** Which saved search this is. */
    void saved(String text, List<LinkLine.Choice> actions) {
        saved.show(text, actions, "   ");
        right.layout(true);
    }

    void show(HitList hits) {
        results.show(hits);
        top(results.control());
    }

    void say(String text, String intro, List<LinkLine.Choice> choices) {
        empty.say(text, intro, choices);
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
        facets.ready();
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
