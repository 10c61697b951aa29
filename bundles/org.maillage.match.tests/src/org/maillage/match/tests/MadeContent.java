package org.maillage.match.tests;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.model.Entry;

/** The installed collections, and entries made for a test. */
final class MadeContent implements ContentService {

    private final ContentService installed;
    private final List<Entry> made;

    MadeContent(ContentService installed, Entry... made) {
        this.installed = installed;
        this.made = List.of(made);
    }

    @Override
    public Optional<EntryView> find(String id) throws MaillageException {
        Optional<EntryView> found = Stream.of(made.toArray(Entry[]::new)).filter(each -> each.getId().equals(id))
                .map(each -> EntryView.of(each, Place.collection("essai", ""))).findFirst();
        return found.isPresent() ? found : installed.find(id);
    }

    @Override
    public List<CollectionInfo> collections() {
        return installed.collections();
    }

    @Override
    public Optional<CollectionInfo> collection(String id) {
        return installed.collection(id);
    }

    @Override
    public List<Problem> problems() {
        return installed.problems();
    }

    @Override
    public List<EClass> types() {
        return installed.types();
    }

    @Override
    public void read(String collectionId, EntryVisitor visitor) throws MaillageException {
        installed.read(collectionId, visitor);
    }

    @Override
    public InputStream open(String collectionId, String path) throws MaillageException {
        return installed.open(collectionId, path);
    }
}
