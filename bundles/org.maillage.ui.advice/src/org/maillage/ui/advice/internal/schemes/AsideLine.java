package org.maillage.ui.advice.internal.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.widgets.LinkLine;
import org.maillage.ui.widgets.LinkLine.Choice;

/** What was set aside, counted by reason; each can be opened. */
final class AsideLine {

    private static final String BETWEEN = " · ";

    private final AdviceTexts texts;
    private final SchemeWords words;
    private final Consumer<Optional<String>> asked;
    private final LinkLine line;

    AsideLine(Composite parent, AdviceTexts texts, SchemeWords words, Consumer<Optional<String>> asked) {
        this.texts = texts;
        this.words = words;
        this.asked = asked;
        line = new LinkLine(parent, 1);
    }

    void show(SchemeList list) {
        List<Choice> choices = new ArrayList<>();
        if (list.reason().isPresent()) {
            choices.add(new Choice(texts.of("aside.back"), () -> asked.accept(Optional.empty())));
            line.show("", choices, BETWEEN);
            return;
        }
        list.aside().forEach((reason, count) -> choices.add(new Choice(
                texts.of("aside.reason", words.reason(reason), count), () -> asked.accept(Optional.of(reason)))));
        int all = list.aside().values().stream().mapToInt(Integer::intValue).sum();
        line.show(all == 0 ? "" : texts.of("aside.intro", all), choices, BETWEEN);
    }

    void hide() {
        line.show("", List.of(), "");
    }
}
