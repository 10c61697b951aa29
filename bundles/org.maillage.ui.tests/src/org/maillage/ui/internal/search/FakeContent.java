package org.maillage.ui.internal.search;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.api.content.Origin;
import org.maillage.api.text.Message;
import org.maillage.model.Attachment;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.SupportScheme;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.internal.page.Entries;

/** One collection in which every id is a loan. */
public final class FakeContent implements ContentService {

    private static final CollectionInfo NATIONAL = new CollectionInfo("national", Map.of("fr", "Appuis nationaux"),
            Map.of("fr", "Ce qui existe partout."), "Maillage", "CC-BY-4.0", "fr", "1.0.0", "1.0", Origin.INSTALLED,
            "test", "1");

    private static final CollectionInfo REGION = new CollectionInfo("region", Map.of("fr", "Région"), Map.of(), "Maillage",
            "CC-BY-4.0", "fr", "1.0.0", "1.0", Origin.INSTALLED, "region", "1");

    private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    private final List<CollectionInfo> collections = new ArrayList<>(List.of(NATIONAL));

    /** Has a file, which every entry attaches. */
    public void attach(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    /** Has another collection, which changes an entry of the first as a third one has done before. */
    public void addConflict() {
        collections.add(REGION);
    }

    @Override
    public List<CollectionInfo> collections() {
        return List.copyOf(collections);
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
        return List.of(MaillagePackage.eINSTANCE.getSupportScheme(), MaillagePackage.eINSTANCE.getTool());
    }

    @Override
    public Optional<EntryView> find(String id) {
        SupportScheme scheme = Entries.loan();
        scheme.setId(id);
        scheme.setTitle("Prêt " + id);
        files.keySet().forEach(each -> {
            Attachment attachment = MaillageFactory.eINSTANCE.createAttachment();
            attachment.setPath(each);
            attachment.setTitle("Ce que montre " + each);
            scheme.getAttachments().add(attachment);
        });
        return Optional.of(Entries.view(scheme));
    }

    @Override
    public void read(String collectionId, EntryVisitor visitor) {
        if (collectionId.equals(REGION.id())) {
            return;
        }
        if (collections.contains(REGION)) {
            visitor.problem(new Problem(Severity.ERROR, "overlay.conflict", Place.collection("region", "region")
                    .file("overlays/national/pret.xml").entry("national:pret").field("summary"),
                    Message.of(Texts.class, "note.toVerify")));
        }
        visitor.entry(Entries.view(Entries.loan()));
        visitor.problem(new Problem(Severity.WARNING, "test.problem", Place.collection("national", "test")
                .file("pret.xml").line(12), Message.of(Texts.class, "note.toVerify")));
    }

    @Override
    public InputStream open(String collectionId, String path) throws MaillageException {
        if (files.containsKey(path)) {
            return new ByteArrayInputStream(files.get(path));
        }
        throw new MaillageException(Message.of(Texts.class, "note.toVerify"));
    }
}
