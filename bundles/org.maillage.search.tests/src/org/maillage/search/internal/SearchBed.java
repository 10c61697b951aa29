package org.maillage.search.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.maillage.api.MaillageException;
import org.maillage.api.search.Hit;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.IndexReport;
import org.maillage.api.search.SearchRequest;
import org.maillage.api.search.SearchResult;
import org.maillage.model.Concept;
import org.maillage.model.Entry;
import org.maillage.model.Guide;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Structure;
import org.maillage.model.SupportScheme;
import org.maillage.model.Territory;
import org.maillage.model.Tool;

/** A search service on collections in memory, and short words to fill and ask it. */
final class SearchBed implements AutoCloseable {

    final FakeContent content;
    final FakeDataArea dataArea;
    final LuceneSearchService service;

    SearchBed(Path folder) {
        this(folder, new FakeContent(), true);
    }

    SearchBed(Path folder, FakeContent content, boolean writable) {
        this.content = content;
        this.dataArea = new FakeDataArea(folder, writable);
        this.service = new LuceneSearchService(content, dataArea);
    }

    /** Puts entries in the collection “fiches” and indexes them. */
    SearchBed with(Entry... entries) throws MaillageException {
        content.put("fiches", entries);
        IndexReport report = refresh();
        assertTrue(report.problems().isEmpty(), () -> report.problems().getFirst().text(Locale.FRENCH));
        return this;
    }

    IndexReport refresh() throws MaillageException {
        return service.refresh(IndexProgress.NONE);
    }

    SearchResult search(String text, String... types) throws MaillageException {
        return service.search(new SearchRequest(text, List.of(types), 20, 0), Locale.FRENCH);
    }

    /** Titles of what a text finds, best first. */
    List<String> titles(String text, String... types) throws MaillageException {
        return search(text, types).hits().stream().map(Hit::title).toList();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    static Tool tool(String title, String... description) {
        return named(MaillageFactory.eINSTANCE.createTool(), title, description);
    }

    static Guide guide(String title, String... description) {
        return named(MaillageFactory.eINSTANCE.createGuide(), title, description);
    }

    static SupportScheme scheme(String title, String... description) {
        return named(MaillageFactory.eINSTANCE.createSupportScheme(), title, description);
    }

    static Structure structure(String title, String... description) {
        return named(MaillageFactory.eINSTANCE.createStructure(), title, description);
    }

    static Concept concept(String title, String... description) {
        return named(MaillageFactory.eINSTANCE.createConcept(), title, description);
    }

    static Territory territory(String title, String... description) {
        return named(MaillageFactory.eINSTANCE.createTerritory(), title, description);
    }

    static <E extends Entry> E named(E entry, String title, String... description) {
        entry.setId("fiches:" + title.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT));
        entry.setTitle(title);
        if (description.length > 0) {
            entry.setDescription(String.join("\n", description));
        }
        return entry;
    }
}
