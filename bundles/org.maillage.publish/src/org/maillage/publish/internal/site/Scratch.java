package org.maillage.publish.internal.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;

/** A folder for work in progress, which goes when the work ends. */
public final class Scratch implements AutoCloseable {

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** In the system’s folder for passing files. */
    public static Scratch passing() throws MaillageException {
        try {
            return new Scratch(Files.createTempDirectory("maillage").toRealPath());
        } catch (IOException e) {
            throw Copying.notWritten(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    /** Inside a folder, so that what is made can be moved to its place in one step. */
    public static Scratch in(Path parent, String prefix) throws MaillageException {
        try {
            Files.createDirectories(parent);
            return new Scratch(Files.createTempDirectory(parent, prefix));
        } catch (IOException e) {
            throw Copying.notWritten(parent, e);
        }
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        delete(folder);
    }

    /** Removes a folder and all that is in it, as far as that goes. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException e) {
            ILog.of(Scratch.class).warn("Left over: " + folder, e);
            return;
        }
        for (Path each : all) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException e) {
                ILog.of(Scratch.class).warn("Left over: " + each, e);
            }
        }
    }
}
