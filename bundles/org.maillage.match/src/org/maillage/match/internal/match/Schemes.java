package org.maillage.match.internal.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
 * Finds the schemes of all collections: the index knows which entries they are, so that code lists with many thousands of
 * entries need not be read. Without an index, everything is read.
 */
final class Schemes {

    private final ContentService content;
    private final SearchService search;

    Schemes(ContentService content, SearchService search) {
        this.content = content;
        this.search = search;
    }

    List<SupportScheme> all() throws MaillageException {
        Set<String> ids = new HashSet<>();
        try {
            if (!search.refresh(new IndexProgress() {
            }).readOnly()) {
                List<Hit> hits = search.search(new SearchRequest("",
                        List.of(MaillagePackage.eINSTANCE.getSupportScheme().getName()), Integer.MAX_VALUE, 0),
                        Locale.FRENCH).hits();
                hits.forEach(each -> ids.add(each.id()));
                return found(ids);
            }
        } catch (MaillageException e) {
            ILog.of(Schemes.class).info("All collections are read for want of an index", e);
        }
        return read();
    }

    private List<SupportScheme> found(Set<String> ids) throws MaillageException {
        List<SupportScheme> schemes = new ArrayList<>();
        for (String id : ids.stream().sorted().toList()) {
            content.find(id).map(each -> each.entry()).filter(SupportScheme.class::isInstance)
                    .map(SupportScheme.class::cast).ifPresent(schemes::add);
        }
        return schemes;
    }

    private List<SupportScheme> read() throws MaillageException {
        List<SupportScheme> schemes = new ArrayList<>();
        for (CollectionInfo collection : content.collections()) {
            content.read(collection.id(), view -> {
                if (view.entry() instanceof SupportScheme scheme) {
                    schemes.add(scheme);
                }
            });
        }
        return schemes;
    }
}
