package org.maillage.search.internal;

import java.io.IOException;
import java.util.Locale;

import org.apache.lucene.search.IndexSearcher;
import org.eclipse.core.runtime.ILog;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.api.search.SearchService;
import org.maillage.api.text.Message;
import org.maillage.search.internal.index.IndexFolder;
import org.maillage.search.internal.index.IndexUpdater;
import org.maillage.search.internal.query.Searcher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The search service, on an index in the data area. Does nothing before it is asked. */
@Component(name = "org.maillage.search")
public final class LuceneSearchService implements SearchService {

    private static final String FOLDER = "index";

    private final DataArea dataArea;
    private final IndexFolder folder;
    private final IndexUpdater updater;

    /** Keeps the services; opens nothing. */
    @Activate
    public LuceneSearchService(@Reference ContentService content, @Reference DataArea dataArea) {
        this.dataArea = dataArea;
        this.folder = new IndexFolder(dataArea.folder().resolve(FOLDER));
        this.updater = new IndexUpdater(content, folder, dataArea::acquireWriting);
    }

    /** Closes the index. */
    @Deactivate
    public void close() throws IOException {
        folder.close();
    }

    @Override
    public SearchResult search(SearchRequest request, Locale language) throws MaillageException {
        try {
            IndexSearcher index = folder.acquire().orElseThrow(() -> failure("index.missing", null));
            try {
                return new Searcher(index).search(request, language);
            } finally {
                folder.release(index);
            }
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    @Override
    public IndexReport refresh(IndexProgress progress) throws MaillageException {
        try {
            return updater.refresh(progress);
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
