package org.maillage.search.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.content.EntryVisitor;
import org.maillage.api.content.Origin;
import org.maillage.api.text.Message;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;

/** Collections in memory; remembers which were read. */
final class FakeContent implements ContentService {

    private final Map<String, CollectionInfo> infos = new LinkedHashMap<>();
    private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
    private final List<EClass> types = new ArrayList<>(MaillagePackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).map(EClass.class::cast)
            .filter(each -> !each.isAbstract() && MaillagePackage.eINSTANCE.getEntry().isSuperTypeOf(each)).toList());
    private final List<String> read = new ArrayList<>();
    private Runnable whileReading = () -> {
    };

    /** Adds or replaces a collection; what is in it decides its stamp. */
    void put(String id, Entry... content) {
        put(id, Integer.toHexString(System.identityHashCode(content)), content);
    }

    void put(String id, String stamp, Entry... content) {
        infos.put(id, new CollectionInfo(id, Map.of("fr", id), Map.of(), "", "", "fr", "1", "1.0", Origin.INSTALLED,
                "bundle " + id, stamp));
        entries.put(id, Arrays.asList(content));
    }

    void remove(String id) {
        infos.remove(id);
        entries.remove(id);
    }

    /** Installs an extender's type. */
    void add(EClass type) {
        types.add(type);
    }

    /** Makes a collection unreadable, though it is still listed. */
    void damage(String id) {
        entries.remove(id);
    }

    /** What happens after each entry that is read. */
    void whileReading(Runnable action) {
        whileReading = action;
    }

    /** Ids of the collections read since the last call. */
    List<String> takeRead() {
        List<String> taken = List.copyOf(read);
        read.clear();
        return taken;
    }

    @Override
    public List<CollectionInfo> collections() {
        return List.copyOf(infos.values());
    }

    @Override
    public Optional<CollectionInfo> collection(String id) {
        return Optional.ofNullable(infos.get(id));
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public List<EClass> types() {
        return List.copyOf(types);
    }

    @Override
    public Optional<EntryView> find(String id) {
        String collection = id.substring(0, Math.max(id.indexOf(':'), 0));
        return entries.getOrDefault(collection, List.of()).stream().filter(each -> id.equals(each.getId())).findFirst()
                .map(each -> view(collection, each));
    }

    @Override
    public void read(String collection, EntryVisitor visitor) throws MaillageException {
        if (!entries.containsKey(collection)) {
            throw new MaillageException(Message.of(SearchTexts.class, "collection.unreadable", collection));
        }
        read.add(collection);
        for (Entry each : entries.get(collection)) {
            if (visitor.goOn()) {
                visitor.entry(view(collection, each));
                whileReading.run();
            }
        }
    }

    @Override
    public InputStream open(String collection, String path) {
        throw new UnsupportedOperationException();
    }

    private static EntryView view(String collection, Entry entry) {
        return EntryView.of(entry, Place.collection(collection, "bundle " + collection).file(entry.getId() + ".xml"));
    }
}
