package org.maillage.ui.internal.page;

import java.util.Optional;

/** Finds what a referenced entry is called, what opens a file, and pictures. */
@FunctionalInterface
public interface Reference {

    /** The title of an entry; empty when no collection has it. */
    Optional<String> title(String entryId);

    /** What opens a file of the collection of the page; empty when it is not to be opened. */
    default Optional<Runnable> file(String path) {
        return Optional.empty();
    }

    /** A file of the collection of the page as a picture; empty when it is none, or pages are made without. */
    default Optional<PictureFile> picture(String path) {
        return Optional.empty();
    }
}
