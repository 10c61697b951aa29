package org.maillage.content.internal.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.Origin;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.model.Entry;

/**
 * Finds attached files of a personal collection that nothing mentions: no attachment, no text. Looks into the folder
 * where attaching puts them; what a person put elsewhere is their affair. In doubt a file is in use. Used by one thread.
 */
final class UnusedFiles {

    static final String CODE = "attachment.unused";
    private static final String FOLDER = "files";
    /** Where the window keeps entries that are not saved yet, inside the data area; they may have new files. */
    private static final Path DRAFTS = Path.of("personal", "drafts");

    private final CollectionInfo collection;
    private final Path folder;
    /** Ways to write the path of each file that was not mentioned so far, by path. */
    private final Map<String, Set<String>> left = new TreeMap<>();

    UnusedFiles(CollectionInfo collection) {
        this.collection = collection;
        this.folder = Path.of(collection.origin() == Origin.PERSONAL ? collection.location() : "");
        if (collection.origin() == Origin.PERSONAL) {
            for (Path each : files(folder.resolve(FOLDER), "")) {
                String path = folder.relativize(each).toString().replace('\\', '/');
                left.put(path, spellings(path));
            }
        }
    }

    /** Strikes out what an entry mentions. */
    void sees(Entry entry) {
        if (!left.isEmpty()) {
            Fields.visit(entry, (owner, feature, values, path) -> {
                for (Object each : values) {
                    if (each instanceof String text) {
                        strike(text);
                    }
                }
            });
        }
    }

    /**
     * The files that are left when all entries were seen. The collection’s files are searched as they are before one is
     * called unused: an entry may be unreadable, or its text be hidden by an override.
     */
    List<Problem> problems(BooleanSupplier cancelled) {
        search(folder, ".xml", cancelled);
        search(folder.resolve("../..").normalize().resolve(DRAFTS), "", cancelled);
        Place place = Place.collection(collection.id(), collection.location());
        return cancelled.getAsBoolean() ? List.of() : left.keySet().stream().map(each -> new Problem(Severity.INFO,
                CODE, place.file(each), Message.of(ContentTexts.class, CODE, each))).toList();
    }

    private void search(Path place, String ending, BooleanSupplier cancelled) {
        for (Path each : left.isEmpty() ? List.<Path>of() : files(place, ending)) {
            if (left.isEmpty() || cancelled.getAsBoolean()) {
                return;
            }
            try {
                strike(new String(Files.readAllBytes(each), StandardCharsets.UTF_8));
            } catch (IOException e) {
                ILog.of(UnusedFiles.class).warn("Cannot read " + each + ": no file is called unused", e);
                left.clear();
            }
        }
    }

    private void strike(String text) {
        if (text.contains(FOLDER + "/")) {
            left.values().removeIf(spellings -> spellings.stream().anyMatch(text::contains));
        }
    }

    private static List<Path> files(Path place, String ending) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(place, Integer.MAX_VALUE, (file, attributes) -> attributes.isRegularFile()
                && file.toString().endsWith(ending) && !isHidden(place.relativize(file)))) {
            return files.toList();
        } catch (IOException | UncheckedIOException e) {
            ILog.of(UnusedFiles.class).warn("Cannot list " + place, e);
            return List.of();
        }
    }

    private static boolean isHidden(Path path) {
        for (Path each : path) {
            if (each.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** A path as attachments and as Markdown may have it, and both as XML has them; accents in one piece or two. */
    private static Set<String> spellings(String path) {
        Set<String> all = new HashSet<>();
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            String plain = Normalizer.normalize(path, form);
            all.add(plain);
            try {
                URI uri = new URI(null, null, plain, null);
                all.add(uri.getRawPath());
                all.add(uri.toASCIIString());
            } catch (URISyntaxException e) {
                // A name that no address can have is not written as one.
                continue;
            }
        }
        for (String each : List.copyOf(all)) {
            all.add(each.replace("&", "&amp;"));
        }
        return all;
    }
}
