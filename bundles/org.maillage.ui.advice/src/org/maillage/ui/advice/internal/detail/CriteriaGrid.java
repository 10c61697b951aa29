package org.maillage.ui.advice.internal.detail;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.match.CriterionResult;
import org.maillage.api.match.Truth;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.advice.internal.schemes.SchemeWords;
import org.maillage.ui.advice.internal.schemes.VerdictLook;
import org.maillage.ui.widgets.Tones;

/** The criteria as a table: what is asked, what the file says, whether that will do, and the sentence it comes from. */
final class CriteriaGrid {

    private static final int COLUMNS = 4;
    private static final int INDENT = 16;

    private final AdviceTexts texts;
    private final SchemeWords words;
    private final Composite grid;
    private final Tones tones;

    CriteriaGrid(Composite parent, AdviceTexts texts, List<CriterionResult> criteria) {
        this.texts = texts;
        words = new SchemeWords(texts);
        grid = Layouts.columns(parent, COLUMNS);
        ((GridLayout) grid.getLayout()).verticalSpacing = 6;
        tones = Tones.of(grid.getForeground(), grid.getBackground());
        head("");
        head(texts.of("criteria.criterion"));
        head(texts.of("criteria.expected"));
        head(texts.of("criteria.actual"));
        criteria.forEach(each -> add(each, 0));
    }

    private void head(String text) {
        Label label = text.isEmpty() ? new Label(grid, SWT.NONE) : Layouts.dimWords(grid, text);
        label.setText(text);
    }

    private void add(CriterionResult criterion, int depth) {
        if (!criterion.criteria().isEmpty()) {
            group(criterion, depth);
            return;
        }
        mark(criterion, depth);
        name(criterion);
        cell(criterion.expected().isEmpty() ? texts.of("criteria.nothing") : criterion.expected());
        cell(criterion.actual().isEmpty() ? texts.of("criteria.unsaid") : criterion.actual());
        if (!criterion.source().isBlank()) {
            below(texts.of("criteria.source", criterion.source().strip()));
        }
        if (!criterion.note().isBlank()) {
            below(criterion.note().strip());
        }
    }

    private void group(CriterionResult group, int depth) {
        mark(group, depth);
        String label = group.label().in(texts.language());
        Label text = Layouts.words(grid, texts.of("criteria.group", capital(label), words.truth(group.result())));
        text.setForeground(tone(group.result()));
        ((GridData) text.getLayoutData()).horizontalSpan = COLUMNS - 1;
        group.criteria().forEach(each -> add(each, depth + 1));
    }

    private void mark(CriterionResult criterion, int depth) {
        VerdictMark mark = new VerdictMark(grid, VerdictLook.of(criterion.result()), spoken(criterion));
        GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false);
        data.horizontalIndent = depth * INDENT;
        mark.setLayoutData(data);
    }

    private String spoken(CriterionResult criterion) {
        return texts.of("criteria.spoken", criterion.label().in(texts.language()), words.truth(criterion.result()),
                criterion.expected(), criterion.actual().isEmpty() ? texts.of("criteria.unsaid") : criterion.actual(),
                criterion.source());
    }

    private void name(CriterionResult criterion) {
        Composite cell = Layouts.columns(grid, 1);
        ((GridLayout) cell.getLayout()).verticalSpacing = 0;
        Layouts.words(cell, capital(criterion.label().in(texts.language())));
        Label result = Layouts.words(cell, words.truth(criterion.result()));
        result.setForeground(tone(criterion.result()));
    }

    private org.eclipse.swt.graphics.Color tone(Truth truth) {
        return tones.of(VerdictLook.tone(VerdictLook.of(truth)), tones.dim());
    }

    private void cell(String text) {
        Layouts.words(grid, text);
    }

    /** A sentence under the cells. */
    private void below(String text) {
        new Label(grid, SWT.NONE);
        Label label = Layouts.dimWords(grid, text);
        ((GridData) label.getLayoutData()).horizontalSpan = COLUMNS - 1;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
