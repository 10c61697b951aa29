package org.maillage.content.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.content.CollectionContent;
import org.maillage.api.content.EntryVisitor;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.content.internal.io.EntryReader;
import org.maillage.content.internal.io.FileContent;
import org.maillage.model.CollectionDescriptor;

/** One collection by itself, without a person’s overrides. */
final class StoredContent implements CollectionContent {

    private final CollectionSource source;
    private final CollectionDescriptor descriptor;
    private final Library entries;
    private final AutoCloseable held;

    /** A collection that somebody else keeps open. */
    StoredContent(CollectionSource source, EntryReader reader) throws MaillageException {
        this(source, reader, () -> {
            // Not ours to close.
        });
    }

    private StoredContent(CollectionSource source, EntryReader reader, AutoCloseable held) throws MaillageException {
        this.source = source;
        this.held = held;
        this.descriptor = describe(source, reader);
        // No folder of a person lies over what is stored.
        Collector collector = new Collector(reader, Path.of(""), new FolderStamps(), "", List.of());
        this.entries = new Library(collector.alone(descriptor, source), reader, new FileCache());
    }

    /** Opens a bundle file with one collection, or the folder of one. */
    static StoredContent open(Path file, EntryReader reader) throws MaillageException {
        if (Files.isDirectory(file)) {
            return new StoredContent(new FolderSource(file, new FolderStamps()), reader);
        }
        try {
            ArchiveSource.Content content = ArchiveSource.open(file);
            try {
                if (content.collections().size() != 1) {
                    throw failure("archive.noCollection", file.getFileName(), content.collections().size());
                }
                return new StoredContent(content.collections().getFirst(), reader, content.whole()::close);
            } catch (MaillageException e) {
                content.whole().close();
                throw e;
            }
        } catch (IOException e) {
            throw new MaillageException(Message.of(ContentTexts.class, "archive.unreadable", file.getFileName()), e);
        }
    }

    private static CollectionDescriptor describe(CollectionSource source, EntryReader reader) throws MaillageException {
        Place place = Place.collection("", source.location()).file(CollectionSource.DESCRIPTOR);
        try {
            Optional<byte[]> bytes = source.read(CollectionSource.DESCRIPTOR);
            FileContent content = bytes.isEmpty() ? new FileContent(Optional.empty(), List.of())
                    : reader.read(bytes.get(), place);
            Optional<Problem> problem = content.problems().stream().findFirst();
            return content.root().filter(CollectionDescriptor.class::isInstance).map(CollectionDescriptor.class::cast)
                    .orElseThrow(() -> new MaillageException(problem.map(Problem::message)
                            .orElseGet(() -> Message.of(ContentTexts.class, "collection.noDescriptor"))));
        } catch (IOException e) {
            throw new MaillageException(Message.of(ContentTexts.class, "archive.unreadable", source.location()), e);
        }
    }

    @Override
    public CollectionDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public String location() {
        return source.location();
    }

    @Override
    public List<String> files() throws IOException {
        return source.all();
    }

    @Override
    public InputStream open(String path) throws IOException {
        return source.open(path).orElseThrow(() -> new NoSuchFileException(path));
    }

    @Override
    public void read(EntryVisitor visitor) {
        entries.read(descriptor.getId(), entries.collected().byId().get(descriptor.getId()), visitor);
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (Exception e) {
            ILog.of(StoredContent.class).warn("Not closed: " + source.location(), e);
        }
    }

    private static MaillageException failure(String key, Object... arguments) {
        return new MaillageException(Message.of(ContentTexts.class, key, arguments));
    }
}
