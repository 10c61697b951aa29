package org.maillage.content.internal.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.api.DataArea;
import org.maillage.api.MaillageException;
import org.maillage.api.Problem;
import org.maillage.content.tests.Reading;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.Entry;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;
import org.osgi.framework.BundleContext;

/** A person at work: a data area of their own, and the services over it. */
final class Person {

    private final Path folder;
    private final BundleContext context;
    private final DataArea data;
    private ContentComponent content;

    Person(BundleContext context, Path folder) {
        this(context, folder, new DataArea() {
            @Override
            public Path folder() {
                return folder;
            }

            @Override
            public boolean acquireWriting() {
                return true;
            }

            @Override
            public void releaseWriting() {
            }
        });
    }

    Person(BundleContext context, Path folder, DataArea data) {
        this.context = context;
        this.folder = folder;
        this.data = data;
        this.content = new ContentComponent(context, data);
    }

    ContentComponent content() {
        return content;
    }

    /** What the next start of the product sees. */
    Person restarted() {
        content.close();
        content = new ContentComponent(context, data);
        return this;
    }

    void leaves() {
        content.close();
    }

    Person with(String collection) throws MaillageException {
        CollectionDescriptor descriptor = MaillageFactory.eINSTANCE.createCollectionDescriptor();
        descriptor.setId(collection);
        descriptor.setTitle("La mienne");
        content.create(descriptor);
        return this;
    }

    static Tool tool(String id, String title) {
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setId(id);
        tool.setTitle(title);
        return tool;
    }

    /** The entry in effect. */
    <T extends Entry> T sees(Class<T> type, String id) throws MaillageException {
        return type.cast(content.find(id).orElseThrow().entry());
    }

    /** Overrides some fields, starting from what is in effect. */
    <T extends Entry> void changes(Class<T> type, String collection, String id, Consumer<T> change, String... fields)
            throws MaillageException {
        T values = EcoreUtil.copy(sees(type, id));
        change.accept(values);
        content.override(collection, values, Set.of(fields));
    }

    Reading reads(String collection) throws MaillageException {
        return Reading.of(content, collection);
    }

    /** Problems of the person's own collections as a whole. */
    List<Problem> problems() {
        return content.problems().stream().filter(each -> each.place().origin().startsWith(folder.toString())).toList();
    }

    Path file(String path) {
        return folder.resolve("collections").resolve(path);
    }

    String text(String path) throws IOException {
        return Files.readString(file(path));
    }

    /** Puts a file where the person, not the product, wrote it, and starts anew. */
    Person puts(String path, String text) throws IOException {
        return puts(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Person puts(String path, byte[] bytes) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.write(file(path), bytes);
        return restarted();
    }
}
