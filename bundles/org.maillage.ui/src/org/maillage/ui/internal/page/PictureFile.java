package org.maillage.ui.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;

import org.maillage.api.MaillageException;
import org.maillage.ui.internal.Texts;

/**
 * A picture among the files of a collection, not read yet.
 *
 * @param collection the collection
 * @param path       path inside it
 * @param source     opens the file
 * @param texts      the language of what is said in place of the picture
 */
public record PictureFile(String collection, String path, Source source, Texts texts) {

    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif");

    /** Opens a file; not to be asked on the user-interface thread. */
    @FunctionalInterface
    public interface Source {

        /** The caller closes what it gets. */
        InputStream open() throws IOException, MaillageException;
    }

    /** Whether a path inside a collection is that of a picture, by its name: nothing is ever fetched from elsewhere. */
    public static boolean isPicture(String path) {
        return !path.startsWith("/") && !path.contains(":") && !path.contains("\\")
                && ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** The same for the same file of the same collection. */
    public String key() {
        return collection + ":" + path;
    }
}
