package org.maillage.search.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What typed signs mean. */
class SearchTextTest {

    @Test
    void wordsPhrasesAndExclusionsAreToldApart() {
        SearchText text = SearchText.parse("aide \"économie sociale\" -fiscal -«prêt bancaire» locale");
        assertEquals(List.of("économie sociale"), text.phrases());
        assertEquals(List.of("fiscal", "prêt bancaire"), text.excluded());
        assertEquals("aide locale", text.plain().strip().replaceAll("\\s+", " "));
    }

    @Test
    void aHyphenInsideAWordExcludesNothing() {
        SearchText text = SearchText.parse("micro-crédit - rural -- x");
        assertEquals(List.of(), text.excluded());
        assertEquals("micro-crédit - rural -- x", text.plain());
    }

    @Test
    void theLastPlainWordIsOpenWhenNothingFollows() {
        assertTrue(SearchText.parse("aide loc").open());
        assertFalse(SearchText.parse("aide \"local\"").open());
        assertFalse(SearchText.parse("aide -loc").open());
    }
}
