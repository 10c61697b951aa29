package org.maillage.ui.curation.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;
import org.maillage.ui.curation.internal.Workshop;
import org.maillage.ui.curation.internal.edit.EntrySession;

/** Words that no dictionary has are underlined in the form, and F7 goes from one to the next. */
class SpelledTextTest extends Workshop {

    private final Tool tool = MaillageFactory.eINSTANCE.createTool();
    private EntryForm form;

    @BeforeEach
    void make() {
        form = new EntryForm(shell, needs, id -> { });
        shell.open();
        tool.setId(collection + ":outils/carnet");
        tool.setTitle("Suivre le finacement");
        tool.setSummary("Avec l’acompagnement du DLA, à Nantes, un apui.");
        form.show(EntrySession.ofNew(tool));
    }

    private StyledText box(String feature) {
        form.reveal(feature);
        return (StyledText) display.getFocusControl();
    }

    private static List<String> marked(StyledText text) {
        return Arrays.stream(text.getStyleRanges()).filter(each -> each.underline && each.underlineStyle == SWT.UNDERLINE_ERROR)
                .map(each -> text.getText(each.start, each.start + each.length - 1)).toList();
    }

    @Test
    void unknownWordsAreMarkedInTheTextsOfTheForm() {
        StyledText title = box("title");
        StyledText summary = box("summary");
        until(() -> !marked(title).isEmpty() && !marked(summary).isEmpty(), "the marks");
        assertEquals(List.of("finacement"), marked(title));
        assertEquals(List.of("l’acompagnement", "apui"), marked(summary));
        int at = title.getText().indexOf("finacement");
        title.replaceTextRange(at, "finacement".length(), "financement");
        until(() -> marked(title).isEmpty(), "the mark to go");
        assertEquals("Suivre le financement", tool.getTitle());
    }

    @Test
    void theNextWordIsChosenAcrossFieldsAndFromTheEndToTheBeginning() {
        StyledText title = box("title");
        StyledText summary = box("summary");
        until(() -> !marked(title).isEmpty() && !marked(summary).isEmpty(), "the marks");
        box("title").setSelection(0);
        for (String word : List.of("finacement", "l’acompagnement", "apui", "finacement")) {
            assertTrue(form.nextWord().isEmpty());
            assertEquals(word, ((StyledText) display.getFocusControl()).getSelectionText());
        }
    }
}
