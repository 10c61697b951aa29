package org.maillage.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.search.IndexSearcher;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.plugin.PluginGuard;
import org.maillage.api.search.ComputedField;
import org.maillage.api.search.FieldInfo;
import org.maillage.api.search.Hit;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.api.search.SearchBackend;
import org.maillage.api.search.SearchForecast;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.api.search.Suggestion;
import org.maillage.api.territory.TerritoryInfo;
import org.maillage.api.territory.TerritoryService;
import org.maillage.api.text.Message;
import org.maillage.search.internal.index.AssumedIndex;
import org.maillage.search.internal.index.IndexFolder;
import org.maillage.search.internal.index.IndexUpdater;
import org.maillage.search.internal.facet.SegmentCache;
import org.maillage.search.internal.query.Backends;
import org.maillage.search.internal.query.FieldList;
import org.maillage.search.internal.query.SearchContext;
import org.maillage.search.internal.query.Searcher;
import org.maillage.search.internal.query.Similar;
import org.maillage.search.internal.query.Suggester;
import org.maillage.search.internal.schema.Computed;
import org.maillage.search.internal.schema.FieldCatalog;
import org.maillage.search.internal.territory.TerritoryGraph;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The search and the territories, on an index in the data area. Does nothing before it is asked. */
@Component(name = "org.maillage.search", service = {SearchService.class, SearchForecast.class,
        TerritoryService.class})
public final class LuceneSearchService implements SearchService, SearchForecast, TerritoryService {

    private static final String FOLDER = "index";

    private final ContentService content;
    private final DataArea dataArea;
    private final SegmentCache cache = new SegmentCache();
    private final IndexFolder folder;
    private final IndexUpdater updater;
    private final PluginGuard guard = new PluginGuard();
    private final Backends backends = new Backends();
    private List<EClass> known;
    private List<ComputedField> knownFields = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ComputedField> computed = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<SearchBackend> others = List.of();

    private SearchContext context;

    /** Keeps the services; opens nothing. */
    @Activate
    public LuceneSearchService(@Reference ContentService content, @Reference DataArea dataArea) {
        this.content = content;
        this.dataArea = dataArea;
        this.folder = new IndexFolder(dataArea.folder().resolve(FOLDER));
        this.updater = new IndexUpdater(content, folder, dataArea::acquireWriting,
                () -> Computed.of(computed, guard));
    }

    /** Closes the index. */
    @Deactivate
    public void close() throws IOException {
        folder.close();
    }

    @Override
    public SearchResult search(SearchRequest request, Locale language) throws MaillageException {
        // Asked before the index is taken: a plug-in that is slow holds nothing up but this answer.
        Backends.Answer more = backends.ask(others, request, language);
        return with(index -> new Searcher(index, context(), language, more).search(request));
    }

    @Override
    public Forecast with(Collection<EntryView> entries, Set<String> gone) throws MaillageException {
        return with(index -> {
            AssumedIndex assumed = new AssumedIndex(folder, content, Computed.of(computed, guard), entries, gone);
            return new Forecast() {
                @Override
                public SearchResult search(SearchRequest request, Locale language) throws MaillageException {
                    try {
                        return new Searcher(assumed.searcher(), context(), language).search(request);
                    } catch (IOException | RuntimeException e) {
                        throw unreadable(e);
                    }
                }

                @Override
                public void close() throws MaillageException {
                    try {
                        assumed.close();
                    } catch (IOException e) {
                        throw unreadable(e);
                    }
                }
            };
        });
    }

    @Override
    public List<Suggestion> suggest(String text, int limit, Locale language) throws MaillageException {
        return with(index -> new Suggester(index, context(), language).of(text, limit));
    }

    @Override
    public List<Hit> similar(String id, List<String> types, int limit, Locale language) throws MaillageException {
        return with(index -> new Similar(index, context(), language).similar(id, types, limit));
    }

    @Override
    public SearchResult referring(String id, int limit, Locale language) throws MaillageException {
        return with(index -> new Similar(index, context(), language).referring(id, limit));
    }

    @Override
    public Optional<TerritoryInfo> get(String id) throws MaillageException {
        return with(index -> new TerritoryGraph(index).get(id));
    }

    @Override
    public List<TerritoryInfo> find(String text, int limit) throws MaillageException {
        return with(index -> new TerritoryGraph(index).find(text, limit));
    }

    @Override
    public Set<String> containing(String id) throws MaillageException {
        return with(index -> new TerritoryGraph(index).containing(id));
    }

    @Override
    public Set<String> inside(String id) throws MaillageException {
        return with(index -> new TerritoryGraph(index).inside(id));
    }

    @Override
    public List<TerritoryInfo> children(String id) throws MaillageException {
        return with(index -> new TerritoryGraph(index).children(id));
    }

    @Override
    public List<FieldInfo> fields(Locale language) {
        return FieldList.of(context().catalog(), language);
    }

    /** What asks the index. */
    private interface Question<T> {
        T ask(IndexSearcher index) throws IOException, MaillageException;
    }

    private <T> T with(Question<T> question) throws MaillageException {
        try {
            IndexSearcher index = folder.acquire().orElseThrow(() -> failure("index.missing", null));
            try {
                return question.ask(index);
            } finally {
                folder.release(index);
            }
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /** Types come and go with bundles; the catalog of their fields is made again when they do. */
    private synchronized SearchContext context() {
        List<EClass> types = content.types();
        List<ComputedField> fields = computed;
        if (context == null || !types.equals(known) || !fields.equals(knownFields)) {
            known = types;
            knownFields = List.copyOf(fields);
            context = new SearchContext(content, new FieldCatalog(types, Computed.of(fields, guard)), cache);
        }
        return context;
    }

    @Override
    public IndexReport rebuild(IndexProgress progress) throws MaillageException {
        return write(() -> updater.rebuild(progress));
    }

    @Override
    public IndexReport refresh(IndexProgress progress) throws MaillageException {
        return write(() -> updater.refresh(progress));
    }

    /** What changes the index. */
    private interface Change {
        IndexReport make() throws IOException;
    }

    private IndexReport write(Change change) throws MaillageException {
        try {
            return change.make();
        } catch (IOException e) {
            ILog.of(LuceneSearchService.class).error("The index in " + folder.path() + " cannot be written", e);
            throw failure("index.unwritable", e, folder.path().toString());
        }
    }

    /** Clears a damaged index away, so that the next refresh makes it anew; damage shows in exceptions of any kind. */
    private MaillageException unreadable(Exception cause) {
        ILog.of(LuceneSearchService.class).error("The index in " + folder.path() + " cannot be read", cause);
        try {
            if (folder.isDamaged()) {
                if (dataArea.acquireWriting()) {
                    folder.discard();
                }
                return failure("index.damaged", cause);
            }
        } catch (IOException e) {
            ILog.of(LuceneSearchService.class).error("The damaged index in " + folder.path() + " cannot be deleted", e);
        }
        return failure("index.unreadable", cause, folder.path().toString());
    }

    private static MaillageException failure(String key, Throwable cause, Object... arguments) {
        return new MaillageException(Message.of(SearchTexts.class, key, arguments), cause);
    }
}
