package org.maillage.publish.internal.site;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.maillage.api.text.Message;
import org.maillage.publish.internal.PublishTexts;

/** Says in the person’s language why a file could not be written. */
public final class Causes {

    private Causes() {
    }

    /** The cause of a failure of the disk. */
    public static Message of(IOException cause) {
        String reason = cause instanceof FileSystemException system && system.getReason() != null ? system.getReason()
                : String.valueOf(cause.getMessage());
        if (reason.contains("No space left") || reason.contains("not enough space") || reason.contains("quota")) {
            return PublishTexts.of("disk.full");
        }
        if (cause instanceof AccessDeniedException || reason.contains("Permission denied")
                || reason.contains("Read-only file system")) {
            return PublishTexts.of("disk.protected");
        }
        return cause instanceof NoSuchFileException ? PublishTexts.of("disk.missing")
                : PublishTexts.of("disk.other", reason);
    }
}
