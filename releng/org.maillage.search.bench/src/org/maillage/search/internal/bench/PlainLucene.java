package org.maillage.search.internal.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** The baseline: Lucene as it comes, its French analyser, BM25, all texts of a document in one field. */
final class PlainLucene implements AutoCloseable {

    private final Analyzer analyser = new FrenchAnalyzer();
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher index;

    PlainLucene(JudgedSet set) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyser))) {
            for (var each : set.documents().entrySet()) {
                Document document = new Document();
                document.add(new StringField("id", each.getKey(), Store.YES));
                document.add(new TextField("text", each.getValue(), Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        index = new IndexSearcher(reader);
    }

    List<String> best(String typed, int wanted) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        try (TokenStream words = analyser.tokenStream("text", typed)) {
            CharTermAttribute word = words.getAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                any.add(new TermQuery(new Term("text", word.toString())), Occur.SHOULD);
            }
        }
        List<String> best = new ArrayList<>();
        for (ScoreDoc each : index.search(any.build(), wanted).scoreDocs) {
            best.add(index.storedFields().document(each.doc).get("id"));
        }
        return best;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyser.close();
    }
}
