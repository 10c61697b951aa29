package org.maillage.watch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file to which lines are added. Thread-safe. */
record Log(String file) {

    synchronized void write(String lines) {
        try {
            Files.writeString(Path.of(file), lines + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
