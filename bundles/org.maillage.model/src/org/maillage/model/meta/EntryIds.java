package org.maillage.model.meta;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of an entry taken apart: {@code collection:path}. The path has one segment or more, none of which can leave the
 * collection's folder.
 *
 * @param collection id of the collection
 * @param segments   the path, at least one segment
 */
public record EntryIds(String collection, List<String> segments) {

    private static final Pattern COLLECTION = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

    /** Reads an id; empty when it is not well formed. */
    public static Optional<EntryIds> parse(String id) {
        int colon = id == null ? -1 : id.indexOf(':');
        if (colon < 1 || !isCollectionId(id.substring(0, colon))) {
            return Optional.empty();
        }
        List<String> segments = List.of(id.substring(colon + 1).split("/", -1));
        return segments.stream().allMatch(each -> SEGMENT.matcher(each).matches())
                ? Optional.of(new EntryIds(id.substring(0, colon), segments))
                : Optional.empty();
    }

    /** Whether a text can be the id of a collection. */
    public static boolean isCollectionId(String text) {
        return text != null && COLLECTION.matcher(text).matches();
    }

    /** The path, with slashes. */
    public String path() {
        return String.join("/", segments);
    }
}
