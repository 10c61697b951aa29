package org.maillage.ui.advice.internal.form;

import java.time.format.DateTimeFormatter;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.widgets.LinkLine;
import org.maillage.ui.widgets.LinkLine.Choice;
import org.maillage.ui.widgets.Tones;

/** Says whether the open file is saved, and what to do when it cannot be. */
final class SavedLine {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Desk desk;
    private final AdviceTexts texts;
    private final Label state;
    private final LinkLine trouble;
    private String said = "";

    SavedLine(Composite parent, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        state = Layouts.dimWords(parent, "");
        trouble = new LinkLine(parent, 1);
    }

    void show() {
        if (desk.file().isEmpty()) {
            return;
        }
        String sentence = sentence();
        boolean failed = !desk.saving().sentence().isEmpty();
        if (sentence.equals(said)) {
            return;
        }
        said = sentence;
        Tones tones = Tones.of(state.getParent().getForeground(), state.getParent().getBackground());
        state.setForeground(failed || !desk.isWritable() ? tones.bad() : tones.dim());
        state.setText(Layouts.plain(sentence));
        trouble.show("", failed ? List.of(new Choice(texts.of("saving.again"), desk::saveAgain)) : List.of(), "");
        Reflow.of(state.getParent());
    }

    private String sentence() {
        if (!desk.isWritable()) {
            return texts.of("saving.readOnly");
        }
        return switch (desk.saving().state()) {
            case UNTOUCHED -> texts.of("saving.untouched");
            case PENDING -> texts.of("saving.pending");
            case SAVED -> texts.of("saving.saved", HOUR.format(desk.saving().at()));
            case FAILED -> texts.of("saving.failed", desk.saving().sentence());
        };
    }
}
