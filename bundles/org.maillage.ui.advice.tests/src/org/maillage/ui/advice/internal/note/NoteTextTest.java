package org.maillage.ui.advice.internal.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NoteTextTest {

    @Test
    void aPageIsReadBlockByBlock() {
        String html = """
                <!DOCTYPE html><html><head><title>Note</title><style>p { color: red }</style></head><body>
                <h1>Votre projet</h1><p>Deux postes &amp; un <b>camion</b> &#233;lectrique.</p>
                <ul><li>Un</li><li>Deux</li></ul><table><tr><td>Total</td><td>12&nbsp;000&nbsp;&euro;</td></tr></table>
                </body></html>""";
        assertEquals(NoteText.HEADING + "Votre projet\nDeux postes & un camion électrique.\n• Un\n• Deux\n"
                + "Total\u200312\u00a0000\u00a0€", NoteText.of(html));
    }

    /** Mail programs want a page inside a cell. */
    @Test
    void blocksInACellStandOnLinesOfTheirOwn() {
        String html = """
                <html><body><table><tr><td><h1>Votre projet</h1><p>Établie aujourd’hui.</p><p>Trois pistes.</p>
                <table><tr><th>Total</th><td><p>12 €</p><p>sur deux ans</p></td></tr></table></td></tr></table></body></html>""";
        assertEquals(NoteText.HEADING + "Votre projet\nÉtablie aujourd’hui.\nTrois pistes.\nTotal\u200312 €\nsur deux ans",
                NoteText.of(html));
    }
}
