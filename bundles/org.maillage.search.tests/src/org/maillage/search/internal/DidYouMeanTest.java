package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.search.internal.SearchBed.tool;

import java.nio.file.Path;
import java.util.Optional;

import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.search.internal.correct.DidYouMean;
import org.maillage.search.internal.index.IndexFolder;
import org.maillage.search.internal.index.Lexicon;
import org.maillage.search.internal.text.Stemmer;

/** What a person may have meant. */
class DidYouMeanTest {

    @TempDir
    private Path folder;

    @Test
    void unknownWordsAreReplacedByKnownOnesAsTheyAreWritten() throws Exception {
        try (SearchBed bed = new SearchBed(folder)) {
            bed.with(tool("Économie circulaire"), tool("Monter une ressourcerie"), tool("Agrément ESUS"));
        }
        assertEquals(Optional.of("financer une ressourcerie"), meant("financer une resourcerie"));
        assertEquals(Optional.of("\"économie circulaire\" -prêt"), meant("\"econmie circulaire\" -prêt"));
        assertEquals(Optional.empty(), meant("économie circulaire"), "all is known");
        assertEquals(Optional.empty(), meant("economie ressourceries"), "accents and number do not matter");
        assertEquals(Optional.empty(), meant("monter une ressourc"), "may go on");
        assertEquals(Optional.empty(), meant("xyzzyxyz 20256 esu"), "nothing like it; numbers and short words are left");
        assertEquals(Optional.empty(), meant(""));
    }

    private Optional<String> meant(String typed) throws Exception {
        try (IndexFolder index = new IndexFolder(folder.resolve("index"))) {
            IndexSearcher searcher = index.acquire().orElseThrow();
            try {
                Lexicon lexicon = new Lexicon(searcher.getIndexReader(), new Stemmer(), new Lexicon.Memory());
                return new DidYouMean(searcher.getIndexReader(), lexicon).of(typed, true);
            } finally {
                index.release(searcher);
            }
        }
    }
}
