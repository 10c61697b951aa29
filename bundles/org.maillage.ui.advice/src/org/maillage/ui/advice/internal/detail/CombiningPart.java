package org.maillage.ui.advice.internal.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.maillage.api.match.Combination;
import org.maillage.api.match.SchemeMatch;
import org.maillage.model.ProjectFile;
import org.maillage.model.Selection;
import org.maillage.model.SelectionState;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.advice.internal.desk.Desk;
import org.maillage.ui.advice.internal.form.Layouts;
import org.maillage.ui.widgets.Tones;

/** Whether a scheme goes with those that are chosen already. */
final class CombiningPart {

    private final Desk desk;
    private final AdviceTexts texts;
    private final Runnable reflow;

    CombiningPart(Desk desk, Runnable reflow) {
        this.desk = desk;
        this.texts = desk.texts();
        this.reflow = reflow;
    }

    void fill(Composite page, String scheme) {
        List<String> others = desk.file().map(ProjectFile::getSelections).stream().flatMap(List::stream)
                .filter(each -> each.getState() != SelectionState.REFUSED && each.getState() != SelectionState.DROPPED)
                .map(Selection::getEntry).filter(each -> !each.equals(scheme)).toList();
        if (others.isEmpty()) {
            return;
        }
        Layouts.heading(page, texts.of("detail.combining"));
        Composite list = Layouts.columns(page, 1);
        List<String> asked = new ArrayList<>(others);
        asked.addFirst(scheme);
        desk.work().quietly(monitor -> desk.services().funding().combine(asked, texts.language()), pairs -> {
            if (!list.isDisposed()) {
                pairs.stream().filter(each -> each.one().equals(scheme) || each.other().equals(scheme))
                        .forEach(each -> say(list, each, each.one().equals(scheme) ? each.other() : each.one()));
                reflow.run();
            }
        }, sentence -> {
            if (!list.isDisposed()) {
                Layouts.words(list, sentence);
                reflow.run();
            }
        });
    }

    private void say(Composite list, Combination combination, String other) {
        Optional<String> title = desk.answer().scheme(other).map(SchemeMatch::title);
        Label label = Layouts.words(list,
                texts.of("combining." + combination.kind(), title.orElse(other)));
        Tones tones = Tones.of(list.getForeground(), list.getBackground());
        label.setForeground(switch (combination.kind()) {
            case forbidden, contradictory -> tones.bad();
            case allowed -> tones.good();
            case unsaid -> tones.text();
        });
        if (!combination.text().isBlank()) {
            Layouts.dimWords(list, combination.text());
        }
    }
}
