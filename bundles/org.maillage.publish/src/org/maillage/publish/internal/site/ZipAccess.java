package org.maillage.publish.internal.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.publish.internal.PublishTexts;

/** A site in one file, as it is handed over. */
final class ZipAccess implements SiteAccess {

    private final Path file;
    private final ZipFile zip;

    ZipAccess(Path file) throws MaillageException {
        this.file = file;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw PublishTexts.failure(e, "site.damagedFile", file.toString());
        }
    }

    @Override
    public boolean fetch(String path, Path target, Monitor monitor) throws MaillageException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null || entry.isDirectory()) {
            return false;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Copying.copy(in, target, file.getFileName() + "!" + path, entry.getSize(), monitor, () -> {
                // A disk needs no watching.
            });
            return true;
        } catch (IOException e) {
            throw PublishTexts.failure(e, "site.damagedFile", file.toString());
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            ILog.of(ZipAccess.class).warn("Not closed: " + file, e);
        }
    }
}
