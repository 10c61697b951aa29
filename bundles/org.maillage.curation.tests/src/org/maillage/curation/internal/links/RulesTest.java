package org.maillage.curation.internal.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.maillage.api.curation.LinkRule;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.model.LinkState;

/** What the rules of plug-ins make of answers. */
class RulesTest {

    private static final String URL = "https://exemple.fr/";
    private static final LinkRule MISSING = reply -> reply.text().contains("introuvable") ? Optional.of(LinkState.BROKEN)
            : Optional.empty();

    private static Answer judged(Answer answer, String text, LinkRule... rules) {
        return new Rules(List.of(rules), new PluginGuard()).judge(URL, answer, text);
    }

    private static Answer found() {
        return Answer.valid(200, Optional.empty(), Optional.of("hash"));
    }

    @Test
    void whatARuleKnowsCountsAndIsSaid() {
        Answer answer = judged(found(), "Page introuvable", MISSING);
        assertEquals(LinkState.BROKEN, answer.state());
        assertEquals("rule", answer.reason());
        assertEquals(found(), judged(found(), "Nos aides", MISSING));
        Answer refused = Answer.uncertain(403, "http");
        assertEquals(LinkState.VALID, judged(refused, "", reply -> Optional.of(LinkState.VALID)).state());
    }

    @Test
    void oneThatThrowsHarmsNobody() {
        LinkRule broken = reply -> {
            throw new IllegalStateException("cassé");
        };
        assertEquals(found(), judged(found(), "", broken));
        assertEquals(LinkState.BROKEN, judged(found(), "introuvable", broken, MISSING).state());
    }
}
