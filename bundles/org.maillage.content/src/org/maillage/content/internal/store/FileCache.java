package org.maillage.content.internal.store;

import java.util.LinkedHashMap;
import java.util.Map;

import org.maillage.content.internal.io.FileContent;

/** The files read last, so that the vocabularies behind an entry are parsed once. Thread-safe. */
final class FileCache {

    private static final int FILES = 48;

    private final Map<String, FileContent> files = new LinkedHashMap<>(FILES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FileContent> eldest) {
            return size() > FILES;
        }
    };

    synchronized FileContent get(String collection, String file) {
        return files.get(collection + "|" + file);
    }

    synchronized void put(String collection, String file, FileContent content) {
        files.put(collection + "|" + file, content);
    }
}
