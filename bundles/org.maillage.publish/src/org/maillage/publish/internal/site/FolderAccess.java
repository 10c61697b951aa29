package org.maillage.publish.internal.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.publish.internal.PublishTexts;

/** A site in a folder. */
final class FolderAccess implements SiteAccess {

    private final Path folder;

    FolderAccess(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean fetch(String path, Path target, Monitor monitor) throws MaillageException {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Copying.copy(in, target, file.toString(), Files.size(file), monitor, () -> {
                // A disk needs no watching.
            });
            return true;
        } catch (IOException e) {
            throw PublishTexts.failure(e, "transfer.failed", file.toString());
        }
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
