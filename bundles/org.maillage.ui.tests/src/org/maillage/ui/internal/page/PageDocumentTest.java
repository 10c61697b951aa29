package org.maillage.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.PageDocument.Kind;
import org.maillage.ui.internal.page.PageDocument.Line;
import org.maillage.ui.internal.page.PageDocument.Span;

class PageDocumentTest {

    private final PageDocument document = PageDocument.of(
            new PageBuilder(new Texts(Locale.FRENCH), id -> Optional.of("Titre de " + id), LocalDate.of(2026, 11, 20))
                    .page(Entries.view(Entries.loan()), "Appuis nationaux"),
            "modifié");

    @Test
    void thereIsOneMarkForEachLine() {
        assertEquals(document.text().split("\n", -1).length, document.lines().size());
        assertEquals(Kind.TITLE, document.lines().get(0).kind());
        assertEquals(Kind.META, document.lines().get(1).kind());
    }

    @Test
    void aLineBreakInsideARunKeepsLinesAndMarksTogether() {
        Page page = new Page("a:b", "Titre", List.of(), List.of(),
                List.of(new Block.Paragraph(List.of(Run.of("un\ndeux")))), List.of(), Optional.empty(), "");
        PageDocument broken = PageDocument.of(page, "");
        assertEquals("Titre\n\nun\ndeux", broken.text());
        assertEquals(List.of(Kind.TITLE, Kind.META, Kind.TEXT, Kind.TEXT),
                broken.lines().stream().map(Line::kind).toList());
    }

    @Test
    void otherWordsOnALineLeaveWhatIsBeforeAndAfter() {
        Page page = new Page("a:b", "Titre", List.of(), List.of(),
                List.of(new Block.Paragraph(List.of(Run.of("un", Style.BOLD))),
                        new Block.Paragraph(List.of(Run.of("deux", Style.DIM))),
                        new Block.Paragraph(List.of(Run.link("trois", new Target.ToWeb("https://exemple.fr"))))),
                List.of(), Optional.empty(), "");
        PageDocument changed = PageDocument.of(page, "").with(3, Run.of("une phrase", Style.ITALIC));
        assertEquals("Titre\n\nun\nune phrase\ntrois", changed.text());
        assertEquals(List.of("un", "une phrase", "trois"), changed.spans().stream()
                .map(each -> changed.text().substring(each.start(), each.start() + each.length())).toList());
        assertEquals(1, changed.links().size());
    }

    @Test
    void spansFollowEachOtherInsideTheText() {
        int end = 0;
        for (Span span : document.spans()) {
            assertTrue(span.start() >= end, () -> "overlap at " + span);
            end = span.start() + span.length();
        }
        assertTrue(end <= document.text().length(), "inside the text");
    }

    @Test
    void linksCoverTheTitlesTheyLeadTo() {
        Span first = document.links().getFirst();
        assertEquals("Titre de voc:famille/association",
                document.text().substring(first.start(), first.start() + first.length()));
    }

    @Test
    void fieldsHaveALabelATabAndAValue() {
        String[] lines = document.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (document.lines().get(i).kind() == Kind.FIELD) {
                assertEquals(2, lines[i].split("\t").length, lines[i]);
            }
        }
    }
}
