package org.maillage.publish.internal.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;

/**
 * The sources that programs came from, in the file {@code sources} of the configuration area, an address a line. Whoever hands
 * out an installation may put one there, so that it knows where its updates are.
 */
final class ProgramPlaces {

    private static final int KEPT = 10;

    /** That of the installation, then that of the person; the same one when the installation can be written. */
    private final List<Path> files;

    ProgramPlaces(List<Path> areas) {
        this.files = areas.stream().map(each -> each.resolve("sources")).toList();
    }

    /** The latest first. */
    List<String> all() {
        Set<String> all = new LinkedHashSet<>();
        for (Path file : files.reversed()) {
            try {
                if (Files.exists(file)) {
                    Files.readAllLines(file).stream().map(String::strip).filter(each -> !each.isEmpty()).forEach(all::add);
                }
            } catch (IOException e) {
                ILog.of(ProgramPlaces.class).warn("Not readable: " + file, e);
            }
        }
        return List.copyOf(all);
    }

    /** Puts one first. What cannot be remembered does no harm. */
    void remember(String source) {
        Set<String> all = new LinkedHashSet<>(List.of(source));
        all.addAll(all());
        try {
            Files.write(files.getLast(), all.stream().limit(KEPT).toList());
        } catch (IOException e) {
            ILog.of(ProgramPlaces.class).warn("Not remembered: " + source, e);
        }
    }
}
