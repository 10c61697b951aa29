package org.maillage.api.content;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.maillage.api.Place;
import org.maillage.model.Entry;

/**
 * An entry as a person sees it: the collection’s entry with, above it, the fields that a personal collection overrides.
 * The model objects are shared and must not be changed: copy them first.
 *
 * @param entry      the entry in effect
 * @param original   the entry without overrides; the same object when there are none
 * @param overridden names of the overridden features; empty when there are none
 * @param place      the file that holds the original
 * @param overlay    the file that holds the overrides, if any
 */
public record EntryView(Entry entry, Entry original, Set<String> overridden, Place place, Optional<Place> overlay) {

    /** Checks that nothing is null, and copies the set. */
    public EntryView {
        Objects.requireNonNull(entry);
        Objects.requireNonNull(original);
        overridden = Set.copyOf(overridden);
    }

    /** An entry without overrides. */
    public static EntryView of(Entry entry, Place place) {
        return new EntryView(entry, entry, Set.of(), place, Optional.empty());
    }

    /** The id of the entry. */
    public String id() {
        return entry.getId();
    }

    /** The id of the collection that the original belongs to. */
    public String collection() {
        return place.collection();
    }
}
