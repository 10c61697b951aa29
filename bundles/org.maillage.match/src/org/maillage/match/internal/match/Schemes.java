package org.maillage.match.internal.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.search.Hit;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchService;
import org.maillage.model.MaillagePackage;
import org.maillage.model.SupportScheme;

/**
 * Reads the schemes of all collections: the index knows which collections have any, so that code lists with many thousands
 * of entries are not read. Reading a collection from end to end is much faster than finding its entries one by one.
 */
final class Schemes {

    private final ContentService content;
    private final SearchService search;

    Schemes(ContentService content, SearchService search) {
        this.content = content;
        this.search = search;
    }

    List<SupportScheme> all() throws MaillageException {
        List<SupportScheme> schemes = new ArrayList<>();
        for (String collection : collections()) {
            content.read(collection, view -> {
                if (view.entry() instanceof SupportScheme scheme) {
                    schemes.add(scheme);
                }
            });
        }
        return schemes;
    }

    /** Those that have schemes; all of them when the index cannot tell. */
    private List<String> collections() {
        List<String> all = content.collections().stream().map(CollectionInfo::id).toList();
        try {
            if (search.refresh(IndexProgress.NONE).readOnly()) {
                return all;
            }
            List<Hit> hits = search.search(new SearchRequest("",
                    List.of(MaillagePackage.eINSTANCE.getSupportScheme().getName()), Integer.MAX_VALUE, 0),
                    Locale.FRENCH).hits();
            Set<String> having = hits.stream().map(Hit::collection).collect(Collectors.toSet());
            return all.stream().filter(having::contains).toList();
        } catch (MaillageException e) {
            ILog.of(Schemes.class).info("All collections are read for want of an index", e);
            return all;
        }
    }
}
