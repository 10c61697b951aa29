package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.search.internal.SearchBed.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.DataArea;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.ComputedField;
import org.maillage.api.search.Facet;
import org.maillage.api.search.Filter;
import org.maillage.api.search.Hit.Reason.Kind;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.api.search.SearchBackend;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.api.text.Message;
import org.maillage.model.Entry;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** Computed fields and other ways of finding, as services that come and go. */
class PluginsTest {

    private static final long PATIENCE_MS = 10_000;

    @TempDir
    private Path folder;

    private final BundleContext context = FrameworkUtil.getBundle(LuceneSearchService.class).getBundleContext();
    private final List<ServiceRegistration<?>> registered = new ArrayList<>();
    private ServiceTracker<SearchService, SearchService> tracker;
    private SearchService search;

    @BeforeEach
    void start() throws Exception {
        FakeContent content = new FakeContent();
        content.put("a", tool("Alpha court"), tool("Beta beaucoup plus long"), tool("Gamma"));
        register(ContentService.class, content);
        register(DataArea.class, new FakeDataArea(folder, true));
        tracker = new ServiceTracker<>(context, SearchService.class, null);
        tracker.open();
        search = tracker.waitForService(PATIENCE_MS);
        search.refresh(IndexProgress.NONE);
    }

    @AfterEach
    void stop() {
        registered.reversed().forEach(ServiceRegistration::unregister);
        tracker.close();
    }

    private <T> ServiceRegistration<T> register(Class<T> type, T service) {
        ServiceRegistration<T> registration = context.registerService(type, service, null);
        registered.add(registration);
        return registration;
    }

    private SearchResult find(SearchRequest request) throws Exception {
        return search.search(request, Locale.FRENCH);
    }

    /** The length of the title, in words of a closed list. */
    private static class Length implements ComputedField {

        @Override
        public String name() {
            return "length";
        }

        @Override
        public Message label() {
            return Message.of(SearchTexts.class, "value.none");
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public boolean has(EClass type) {
            return type.getName().equals("Tool");
        }

        @Override
        public List<String> values(Entry entry) {
            return List.of(entry.getTitle().length() > 12 ? "long" : "short");
        }

        @Override
        public String label(String value, Locale language) {
            return value.toUpperCase(language);
        }
    }

    @Test
    void aComputedFieldIsCountedFilteredByAndShown() throws Exception {
        register(ComputedField.class, new Length());
        search.refresh(IndexProgress.NONE);
        Facet facet = find(SearchRequest.of("", 10).withFacets(List.of("length"))).facets().getFirst();
        assertEquals(List.of("SHORT 2", "LONG 1"),
                facet.values().stream().map(each -> each.label() + " " + each.count()).toList());
        SearchResult found = find(SearchRequest.of("", 10).withFilters(List.of(Filter.of("length", "long")))
                .withColumns(List.of("length")));
        assertEquals(List.of("Beta beaucoup plus long"), found.hits().stream().map(each -> each.title()).toList());
        assertEquals(List.of("LONG"), found.hits().getFirst().columns().get("length"));
    }

    @Test
    void theIndexFollowsWhenTheFieldComesChangesAndGoes() throws Exception {
        assertEquals(0, search.refresh(IndexProgress.NONE).indexed());
        ServiceRegistration<ComputedField> first = register(ComputedField.class, new Length());
        assertEquals(3, search.refresh(IndexProgress.NONE).indexed());
        assertEquals(0, search.refresh(IndexProgress.NONE).indexed());
        registered.remove(first);
        first.unregister();
        register(ComputedField.class, new Length() {
            @Override
            public String version() {
                return "2";
            }

            @Override
            public List<String> values(Entry entry) {
                return List.of("same");
            }
        });
        assertEquals(3, search.refresh(IndexProgress.NONE).indexed());
        assertEquals(3, find(SearchRequest.of("", 10).withFilters(List.of(Filter.of("length", "same")))).total());
    }

    @Test
    void oneThatThrowsIsReportedOnceAndAllIsIndexedWithoutIt() throws Exception {
        register(ComputedField.class, new Length() {
            @Override
            public List<String> values(Entry entry) {
                throw new IllegalStateException("cassé");
            }
        });
        IndexReport report = search.rebuild(IndexProgress.NONE);
        assertEquals(List.of("search.computed"), report.problems().stream().map(each -> each.code()).toList());
        assertTrue(report.problems().getFirst().message().in(Locale.FRENCH).contains("plugins disable"));
        assertEquals(3, find(SearchRequest.of("", 10)).total());
    }

    @Test
    void whatABackendFindsJoinsUnderTheSameFilters() throws Exception {
        String gamma = find(SearchRequest.of("gamma", 1)).hits().getFirst().id();
        register(SearchBackend.class, (text, limit, language) -> List.of(new SearchBackend.Found(gamma, 1f),
                new SearchBackend.Found("absente:x", 1f)));
        SearchResult found = find(SearchRequest.of("alpha", 10).withDetails(new SearchRequest.Details(false, true, false)));
        assertEquals(2, found.total());
        assertTrue(found.hits().stream().filter(each -> each.id().equals(gamma)).findFirst().orElseThrow().reasons()
                .stream().anyMatch(each -> each.kind() == Kind.BACKEND));
        assertEquals(0, find(SearchRequest.of("alpha", 10).withTypes(List.of("Guide"))).total());
        // Who asks for exact words or excludes some gets what was asked for.
        assertEquals(1, find(SearchRequest.of("\"alpha court\"", 10)).total());
        assertEquals(0, find(SearchRequest.of("alpha -court", 10)).total());
    }

    @Test
    void oneThatThrowsIsNamedAndTheIndexAnswers() throws Exception {
        register(SearchBackend.class, (text, limit, language) -> {
            throw new IllegalStateException("cassé");
        });
        SearchResult found = find(SearchRequest.of("alpha", 10));
        assertEquals(1, found.total());
        List<String> said = found.notices().stream().map(each -> each.in(Locale.FRENCH)).toList();
        assertTrue(said.size() == 1 && said.getFirst().contains("cassé"), said.toString());
    }
}
