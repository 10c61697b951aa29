package org.maillage.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene as its introduction shows it: the French analyser, one text field, facets on columns, default settings. */
final class LuceneEngine implements Engine {

    private static final String TEXT = "text";
    private static final String NUMBER = "number";
    private static final int BEST = 20;

    private final Path folder;
    private final Analyzer analyzer = new FrenchAnalyzer();
    private final FacetsConfig config = new FacetsConfig();
    private DirectoryReader reader;
    private IndexSearcher searcher;
    private SortedSetDocValuesReaderState state;

    LuceneEngine(Path folder) {
        this.folder = folder;
        Generator.FACETS.forEach(each -> config.setMultiValued(each, true));
    }

    @Override
    public String name() {
        return "plain Lucene";
    }

    @Override
    public void index(Generator generator, int entries) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < entries; i++) {
                Item item = generator.item(i);
                Document document = new Document();
                document.add(new StoredField(NUMBER, i));
                document.add(new StoredField("title", item.title()));
                document.add(new StoredField("body", item.body()));
                document.add(new TextField(TEXT, item.title() + " " + item.body(), Store.NO));
                for (int f = 0; f < Generator.FACETS.size(); f++) {
                    for (String value : item.facets().get(f)) {
                        document.add(new SortedSetDocValuesFacetField(Generator.FACETS.get(f), value));
                        document.add(new StringField(Generator.FACETS.get(f) + ".value", value, Store.NO));
                    }
                }
                writer.addDocument(config.build(document));
            }
        }
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
        state = new DefaultSortedSetDocValuesReaderState(reader, config);
    }

    private Query query(Question question) {
        QueryBuilder builder = new QueryBuilder(analyzer);
        String text = String.join(" ", question.words());
        Query query = switch (question.kind()) {
            case ONE, TWO, THREE, SENTENCE, FILTERED -> builder.createBooleanQuery(TEXT, text);
            case AND -> builder.createBooleanQuery(TEXT, text, Occur.MUST);
            case PHRASE -> builder.createPhraseQuery(TEXT, text);
            case TYPO -> new FuzzyQuery(new Term(TEXT, text), 2, 1);
            case LETTER -> new PrefixQuery(new Term(TEXT, text));
            case PREFIX -> {
                BooleanQuery.Builder both = new BooleanQuery.Builder();
                Query first = builder.createBooleanQuery(TEXT, question.words().getFirst());
                if (first != null) {
                    both.add(first, Occur.SHOULD);
                }
                yield both.add(new PrefixQuery(new Term(TEXT, question.words().getLast())), Occur.SHOULD).build();
            }
        };
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (query != null) {
            all.add(query, Occur.MUST);
        }
        if (!question.filter().isEmpty()) {
            all.add(new TermQuery(new Term(Generator.FACETS.getFirst() + ".value", question.filter())), Occur.FILTER);
        }
        return all.build();
    }

    @Override
    public Answer search(Question question) throws IOException {
        FacetsCollectorManager.FacetsResult found = FacetsCollectorManager.search(searcher, query(question), BEST,
                new FacetsCollectorManager());
        FacetsCollector collected = found.facetsCollector();
        List<Integer> numbers = new ArrayList<>();
        for (ScoreDoc doc : found.topDocs().scoreDocs) {
            numbers.add(searcher.storedFields().document(doc.doc).getField(NUMBER).numericValue().intValue());
        }
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, collected);
        List<Map<String, Integer>> facets = new ArrayList<>();
        for (String name : Generator.FACETS) {
            Map<String, Integer> values = new LinkedHashMap<>();
            FacetResult result = counts.getAllChildren(name);
            if (result != null) {
                for (LabelAndValue each : result.labelValues) {
                    values.put(each.label, each.value.intValue());
                }
            }
            facets.add(values);
        }
        return new Answer(found.topDocs().totalHits.value(), numbers, facets);
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.directory().close();
            reader.close();
        }
        analyzer.close();
    }
}
