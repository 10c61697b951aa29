package org.maillage.ui.advice.internal.detail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.match.CriterionResult;
import org.maillage.api.match.SchemeMatch;
import org.maillage.api.match.Verdict;
import org.maillage.model.Selection;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.advice.internal.schemes.SchemeWords;
import org.maillage.ui.advice.internal.schemes.VerdictLook;
import org.maillage.ui.text.Formats;
import org.maillage.ui.widgets.Tones;
import org.maillage.ui.widgets.Words;

/** Writes what is said of a scheme. */
final class DetailPage {

    private static final float TITLE = 1.25f;
    private static final String READING = "reading";

    private final Desk desk;
    private final AdviceTexts texts;
    private final SchemeWords words;
    private final Formats formats;
    private final CombiningPart combining;
    private Composite page;
    private Label working;

    DetailPage(Desk desk, Runnable reflow) {
        this.desk = desk;
        texts = desk.texts();
        words = new SchemeWords(texts);
        formats = new Formats(texts);
        combining = new CombiningPart(desk, reflow);
    }

    /** Says whether the verdict speaks of the file as it is. */
    void mark(boolean current) {
        if (working != null && !working.isDisposed() && working.getVisible() == current) {
            working.setVisible(!current);
        }
    }

    void fill(Composite parent, SchemeMatch scheme) {
        page = parent;
        head(scheme);
        sentences("detail.changes", scheme.wouldBeEligibleIf().stream().map(each -> each.text()).toList());
        // What only the text says stands in the list of what is to be read.
        List<CriterionResult> compared = scheme.criteria().stream().filter(each -> !each.kind().equals(READING)).toList();
        if (!compared.isEmpty()) {
            Layouts.heading(page, texts.of("detail.criteria"));
            new CriteriaGrid(page, texts, compared);
        }
        sentences("detail.toRead", scheme.toRead());
        Layouts.heading(page, texts.of("detail.when"));
        Words deadline = words.deadline(scheme.calendar(), LocalDate.now());
        Label when = Layouts.words(page, capital(deadline.text()));
        Tones tones = Tones.of(page.getForeground(), page.getBackground());
        deadline.pieces().stream().findFirst().ifPresent(each -> when.setForeground(tones.of(each.tone(), null)));
        Layouts.heading(page, texts.of("detail.amount"));
        Layouts.words(page, scheme.amount().map(each -> texts.of("detail.amount.most", formats.quantity(each, "€")))
                .orElse(texts.of("detail.amount.unknown")));
        combining.fill(page, scheme.id());
        sentences("detail.problems", scheme.problems());
    }

    private void head(SchemeMatch scheme) {
        Label title = Layouts.words(page, scheme.title());
        int height = Math.round(title.getFont().getFontData()[0].getHeight() * TITLE);
        title.setFont(new LocalResourceManager(JFaceResources.getResources(title.getDisplay()), title)
                .create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD).setHeight(height)));
        Composite row = Layouts.columns(page, 2);
        String verdict = verdict(scheme);
        VerdictMark mark = new VerdictMark(row, scheme.verdict(), scheme.title() + ", " + verdict);
        mark.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        Composite said = Layouts.columns(row, 1);
        ((GridLayout) said.getLayout()).marginTop = 3;
        Label label = Layouts.words(said, verdict);
        label.setFont(Layouts.bold(label));
        Tones tones = Tones.of(page.getForeground(), page.getBackground());
        label.setForeground(tones.of(VerdictLook.tone(scheme.verdict()), tones.dim()));
        Layouts.dimWords(said, capital(scheme.order()));
        desk.selection(scheme.id()).ifPresent(each -> Layouts.words(said, selected(each)));
        scheme.replaces().ifPresent(id -> title(id).ifPresent(
                each -> Layouts.words(said, texts.of("detail.replaces", each))));
        scheme.replacedBy().ifPresent(id -> title(id).ifPresent(
                each -> Layouts.words(said, texts.of("detail.replacedBy", each))));
        working = Layouts.dimWords(said, texts.of("schemes.working"));
        working.setVisible(false);
    }

    private String verdict(SchemeMatch scheme) {
        String verdict = capital(scheme.verdict().label().in(texts.language()));
        return scheme.verdict() == Verdict.CLOSED
                ? texts.of("detail.closed", verdict, scheme.eligibility().label().in(texts.language())) : verdict;
    }

    private String selected(Selection selection) {
        String since = selection.getSince() == null ? "" : formats.date(selection.getSince());
        return texts.of("detail.selected", words.state(selection.getState()), since);
    }

    private Optional<String> title(String id) {
        return desk.answer().scheme(id).map(SchemeMatch::title);
    }

    private void sentences(String heading, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        Layouts.heading(page, texts.of(heading));
        for (String each : new ArrayList<>(sentences)) {
            Composite row = Layouts.columns(page, 2);
            Label bullet = new Label(row, SWT.NONE);
            bullet.setText("•");
            bullet.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
            Layouts.words(row, each.strip());
        }
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
