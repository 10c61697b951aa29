package org.maillage.ui.internal.page;

import java.util.Optional;

/** Finds what a referenced entry is called. */
@FunctionalInterface
public interface Reference {

    /** The title of an entry; empty when no collection has it. */
    Optional<String> title(String entryId);
}
