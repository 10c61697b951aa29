package org.maillage.ui.advice.internal.schemes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.match.MatchReport;
import org.maillage.api.match.Question;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.form.Field;
import org.maillage.ui.advice.internal.form.Fields;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.widgets.LinkLine;
import org.maillage.ui.widgets.LinkLine.Choice;

/**
 * The next best question, answered in place. While a person is answering, the question stays; an answer of one gesture leads
 * to the next one at once.
 */
final class QuestionsPanel {

    private static final int OTHERS = 4;

    private final Desk desk;
    private final AdviceTexts texts;
    private final Fields fields;
    private final Composite area;
    private final Label text;
    private final Label settles;
    private final Composite answer;
    private final Button next;
    private final LinkLine others;
    private final Set<String> put = new HashSet<>();
    private List<Question> questions = List.of();
    private Optional<Question> shown = Optional.empty();
    private Field field;

    QuestionsPanel(Composite parent, Desk desk) {
        this.desk = desk;
        texts = desk.texts();
        fields = new Fields(desk);
        area = Layouts.columns(parent, 1);
        GridLayout layout = (GridLayout) area.getLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        Layouts.dimWords(area, texts.of("question.head"));
        text = Layouts.words(area, "");
        text.setFont(Layouts.bold(text));
        answer = Layouts.columns(area, 1);
        Composite foot = Layouts.columns(area, 2);
        settles = Layouts.dimWords(foot, "");
        ((GridData) settles.getLayoutData()).verticalAlignment = SWT.CENTER;
        next = new Button(foot, SWT.PUSH);
        next.setText(texts.of("question.next"));
        next.setToolTipText(texts.of("question.next.hint"));
        next.addListener(SWT.Selection, event -> skip());
        others = new LinkLine(area, 1);
        Layouts.show(area, false);
    }

    /** What holds the panel. */
    Composite control() {
        return area;
    }

    /** Forgets what was put aside: another file is open. */
    void restart() {
        put.clear();
        shown = Optional.empty();
        questions = List.of();
        rebuild(false);
    }

    /** Shows the file. */
    void showFile() {
        desk.file().ifPresent(each -> {
            if (field != null) {
                field.show(each.getProfile());
                field.enable(desk.isWritable());
            }
        });
    }

    /** Takes the questions of a report. */
    void show(MatchReport report) {
        questions = report.questions();
        boolean answering = shown.isPresent() && hasFocus();
        boolean open = shown.isPresent() && question(shown.get().field()).isPresent();
        Optional<Question> target = answering && (open || !field.isInstant()) ? shown : best();
        boolean same = target.map(Question::field).equals(shown.map(Question::field));
        shown = target;
        if (same) {
            sayAround();
        } else {
            rebuild(answering);
        }
    }

    private Optional<Question> question(String name) {
        return questions.stream().filter(each -> each.field().equals(name)).findFirst();
    }

    private Optional<Question> best() {
        return questions.stream().filter(each -> !put.contains(each.field())).findFirst();
    }

    private boolean hasFocus() {
        Control focus = area.getDisplay().getFocusControl();
        while (focus != null) {
            if (focus == answer) {
                return true;
            }
            focus = focus.getParent();
        }
        return false;
    }

    /** Goes on to another question; when all were put aside, the first one comes again. */
    private void skip() {
        shown.ifPresent(each -> put.add(each.field()));
        if (best().isEmpty()) {
            put.clear();
        }
        shown = best();
        rebuild(true);
    }

    private void ask(String name) {
        put.remove(name);
        shown = question(name);
        rebuild(true);
    }

    private void rebuild(boolean focus) {
        for (Control each : answer.getChildren()) {
            each.dispose();
        }
        field = null;
        shown.ifPresent(each -> {
            EStructuralFeature feature = MaillagePackage.eINSTANCE.getProfile().getEStructuralFeature(each.field());
            field = fields.make(answer, feature, false);
            showFile();
        });
        sayAround();
        if (focus && field != null) {
            field.first().setFocus();
        }
    }

    private void sayAround() {
        shown.ifPresent(each -> {
            text.setText(Layouts.plain(each.text()));
            int count = question(each.field()).map(Question::settles).orElse(0);
            settles.setText(count == 0 ? texts.of("question.answered") : texts.of("question.settles", count));
        });
        List<Choice> choices = new ArrayList<>();
        questions.stream().filter(each -> !shown.map(Question::field).equals(Optional.of(each.field()))).limit(OTHERS)
                .forEach(each -> choices.add(new Choice(label(each.field()), () -> ask(each.field()))));
        others.show(choices.isEmpty() ? "" : texts.of("question.others"), choices, " · ");
        Layouts.show(area, shown.isPresent());
        area.getParent().layout(true, true);
    }

    private String label(String name) {
        EStructuralFeature feature = MaillagePackage.eINSTANCE.getProfile().getEStructuralFeature(name);
        return Meta.label(feature, texts.language()).replaceFirst(" \\([^)]*\\)$", "");
    }

    /** Goes to the answer. */
    boolean focus() {
        return field != null && field.first().setFocus();
    }
}
