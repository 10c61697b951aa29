package org.maillage.search.internal.index;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.Problem;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;

/** No collections at all. */
final class NoContent implements ContentService {

    @Override
    public List<CollectionInfo> collections() {
        return List.of();
    }

    @Override
    public Optional<CollectionInfo> collection(String id) {
        return Optional.empty();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public List<EClass> types() {
        return List.of();
    }

    @Override
    public Optional<EntryView> find(String id) {
        return Optional.empty();
    }

    @Override
    public void read(String collectionId, EntryVisitor visitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InputStream open(String collectionId, String path) {
        throw new UnsupportedOperationException();
    }
}
