package org.maillage.note.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.match.FundingService;
import org.maillage.api.match.MatchService;
import org.maillage.api.match.ProfileDocuments;
import org.maillage.api.note.NoteFormat;
import org.maillage.api.note.NoteItem;
import org.maillage.api.note.NoteRequest;
import org.maillage.api.note.NoteService;
import org.maillage.api.search.IndexProgress;
import org.maillage.api.search.SearchService;
import org.maillage.model.ProjectFile;
import org.maillage.note.internal.NoteServiceComponent;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The running product with its shipped collections and a real index; templates are those of a folder of the test. */
final class Desk {

    static final LocalDate ON = LocalDate.of(2026, 11, 20);
    static final List<String> SCHEMES = List.of("national:fonjep", "national:dla", "national:fonds-amorcage-associatif",
            "national:adultes-relais", "national:apprentissage");
    static final String ASSOCIATION = """
            {"pseudonym":"Les Deux Rives","profile":{"family":"association","legalForm":"9220","territory":"37261",
            "createdOn":"2015-03-01","staff":3,"stage":"developpement","approvals":[],"needs":["recruter"],
            "needText":"financer un poste d’animateur","expenses":[{"kind":"masse-salariale","amount":32000}],
            "amountSought":20000,"ownFunds":8000,
            "stateAids":[{"regime":"deMinimis","amount":120000,"on":"2024-05-12"}]}}""";

    private static final long PATIENCE_MS = 60_000;
    private static final Set<String> STARTED = Set.of("org.maillage.content", "org.maillage.search", "org.maillage.match",
            "org.maillage.note");

    private final ProfileDocuments documents;
    private final NoteService notes;

    Desk(Path data) throws BundleException, MaillageException {
        for (Bundle bundle : context().getBundles()) {
            if (STARTED.contains(bundle.getSymbolicName())) {
                bundle.start();
            }
        }
        service(SearchService.class).refresh(IndexProgress.NONE);
        documents = service(ProfileDocuments.class);
        notes = new NoteServiceComponent(service(ContentService.class), service(MatchService.class),
                service(FundingService.class), new Folder(data), context());
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(Desk.class).getBundleContext();
    }

    private static <T> T service(Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context(), type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE_MS);
            assertNotNull(service, () -> "No service " + type.getName());
            return service;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }

    NoteService notes() {
        return notes;
    }

    ProjectFile file(String json) throws MaillageException {
        return documents.readFile(json);
    }

    NoteRequest request(String json, List<String> entries, Locale language) throws MaillageException {
        return NoteRequest.of(file(json), entries.stream().map(NoteItem::of).toList(), ON, language);
    }

    byte[] write(NoteRequest request, NoteFormat format) throws MaillageException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        notes.write(request, format, out);
        return out.toByteArray();
    }

    /** A data area that is a folder. */
    private record Folder(Path folder) implements DataArea {
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
