package org.maillage.search.internal.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.maillage.search.internal.index.Fields;
import org.maillage.search.internal.index.IndexFolder;
import org.maillage.search.internal.index.Lexicon;
import org.maillage.search.internal.text.Stemmer;

/** Plain words asked of an index under a ranking, as the product asks them. */
public final class RankedSearch implements AutoCloseable {

    private static final int ASKED = 100;

    private final IndexFolder folder;
    private final IndexSearcher index;
    private final Stemmer stemmer = new Stemmer();
    private final Lexicon.Memory memory = new Lexicon.Memory();

    /** Opens the index of a folder. */
    public RankedSearch(Path folder) throws IOException {
        this.folder = new IndexFolder(folder);
        this.index = this.folder.acquire().orElseThrow();
    }

    /** Ids in the source of the best entries of a collection. */
    public List<String> best(String typed, String collection, int wanted, Ranking ranking) throws IOException {
        PlainWords plain = new PlainWords(new WordQueries(index.getIndexReader(),
                new Lexicon(index.getIndexReader(), stemmer, memory), ranking));
        Query query = plain.of(typed, !typed.isEmpty() && Character.isLetterOrDigit(typed.charAt(typed.length() - 1)));
        List<String> best = new ArrayList<>();
        if (query != null) {
            TopDocs found = plain.refinement().of(index, index.search(query, new WeightedTopDocs(ASKED, ASKED)), ASKED);
            for (ScoreDoc each : found.scoreDocs) {
                Document stored = index.storedFields().document(each.doc, Set.of(Fields.COLLECTION, Fields.SOURCE_ID));
                if (collection.equals(stored.get(Fields.COLLECTION)) && best.size() < wanted) {
                    best.add(stored.get(Fields.SOURCE_ID));
                }
            }
        }
        return best;
    }

    @Override
    public void close() throws IOException {
        folder.release(index);
        folder.close();
    }
}
