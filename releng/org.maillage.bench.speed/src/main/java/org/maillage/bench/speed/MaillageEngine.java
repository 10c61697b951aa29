package org.maillage.bench.speed;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.api.content.Origin;
import org.maillage.api.search.Facet;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.SupportScheme;
import org.maillage.search.internal.LuceneSearchService;

/** The product’s search, on a collection that is generated while it is read. */
final class MaillageEngine implements Engine {

    private static final String COLLECTION = "bench";
    private static final int BEST = 20;

    private final Generated content = new Generated();
    private final LuceneSearchService service;

    MaillageEngine(Path folder) {
        service = new LuceneSearchService(content, new Area(folder));
    }

    @Override
    public String name() {
        return "Maillage";
    }

    @Override
    public void index(Generator generator, int entries) throws MaillageException {
        content.generator = generator;
        content.entries = entries;
        IndexReport report = service.refresh(IndexProgress.NONE);
        if (!report.problems().isEmpty()) {
            throw new IllegalStateException(report.problems().getFirst().toString());
        }
    }

    @Override
    public Answer search(Question question) throws MaillageException {
        SearchRequest request = SearchRequest.of(text(question), BEST).withFacets(Generator.FACETS);
        if (!question.filter().isEmpty()) {
            request = request.withFilters(List.of(Filter.of(Generator.FACETS.getFirst(), question.filter())));
        }
        SearchResult result = service.search(request, Locale.FRENCH);
        List<Integer> numbers = new ArrayList<>();
        for (Hit hit : result.hits()) {
            numbers.add(Integer.valueOf(hit.id().substring(COLLECTION.length() + 1)));
        }
        List<Map<String, Integer>> facets = new ArrayList<>();
        for (Facet facet : result.facets()) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            facet.values().stream().filter(each -> !each.value().equals(Filter.UNKNOWN))
                    .forEach(each -> counts.put(each.value(), each.count()));
            facets.add(counts);
        }
        return new Answer(result.total(), numbers, facets);
    }

    /** As a person types it. */
    static String text(Question question) {
        return switch (question.kind()) {
            case AND -> String.join(" ET ", question.words());
            case PHRASE -> "\"" + String.join(" ", question.words()) + "\"";
            case PREFIX, LETTER -> String.join(" ", question.words());
            // A space after the last word: it is finished.
            default -> String.join(" ", question.words()) + " ";
        };
    }

    @Override
    public void close() throws Exception {
        service.close();
    }

    /** One collection that needs no memory. */
    private static final class Generated implements ContentService {

        private Generator generator;
        private int entries;

        @Override
        public List<CollectionInfo> collections() {
            return entries == 0 ? List.of() : List.of(new CollectionInfo(COLLECTION, Map.of("fr", COLLECTION), Map.of(),
                    "", "", "fr", "1", "1.0", Origin.INSTALLED, "generated", "stamp " + entries));
        }

        @Override
        public Optional<CollectionInfo> collection(String id) {
            return collections().stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }

        @Override
        public List<EClass> types() {
            return MaillagePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                    .map(EClass.class::cast).filter(each -> !each.isAbstract()
                            && MaillagePackage.eINSTANCE.getEntry().isSuperTypeOf(each))
                    .toList();
        }

        @Override
        public Optional<EntryView> find(String id) {
            return Optional.empty();
        }

        @Override
        public void read(String collection, EntryVisitor visitor) {
            for (int i = 0; i < entries && visitor.goOn(); i++) {
                visitor.entry(EntryView.of(scheme(generator.item(i)), Place.collection(COLLECTION, "generated")));
            }
        }

        private static SupportScheme scheme(Item item) {
            SupportScheme scheme = MaillageFactory.eINSTANCE.createSupportScheme();
            scheme.setId(COLLECTION + ":" + item.number());
            scheme.setTitle(item.title());
            scheme.setDescription(item.body());
            scheme.getNatures().addAll(item.facets().get(0));
            scheme.getThemes().addAll(item.facets().get(1));
            scheme.getPublics().addAll(item.facets().get(2));
            scheme.getNeeds().addAll(item.facets().get(3));
            scheme.getStages().addAll(item.facets().get(4));
            scheme.getFamilies().addAll(item.facets().get(5));
            return scheme;
        }

        @Override
        public InputStream open(String collection, String path) {
            throw new UnsupportedOperationException();
        }
    }

    private record Area(Path folder) implements DataArea {

        @Override
        public boolean acquireWriting() {
            return true;
        }

        @Override
        public void releaseWriting() {
            // Nobody else writes.
        }
    }
}
