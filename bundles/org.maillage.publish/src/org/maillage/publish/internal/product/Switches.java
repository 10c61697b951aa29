package org.maillage.publish.internal.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.maillage.api.MaillageException;
import org.maillage.publish.internal.PublishTexts;
import org.maillage.publish.internal.site.Causes;

/**
 * Which plug-ins are switched on, in the file {@code plugins} of the configuration area, where the launcher reads it before
 * the framework starts: a line for each plug-in, with {@code on} or {@code off}, its id, and the names of its bundles.
 */
final class Switches {

    private static final String OFF = "off";

    /** That of the installation, then that of the person; the same one when the installation can be written. */
    private final List<Path> files;

    Switches(List<Path> areas) {
        this.files = areas.stream().map(each -> each.resolve("plugins")).toList();
    }

    boolean isOn(String id) {
        boolean on = true;
        for (List<String> words : lines()) {
            on = words.get(1).equals(id) ? !words.getFirst().equals(OFF) : on;
        }
        return on;
    }

    /** The plug-in that a bundle belongs to. */
    Optional<String> owner(String bundle) {
        return lines().stream().filter(each -> each.subList(2, each.size()).contains(bundle)).map(each -> each.get(1))
                .findFirst();
    }

    /** The words of all lines; none of a file that the launcher could not read either. */
    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        for (Path file : files) {
            try {
                for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                    lines.add(Arrays.asList(line.split(" ")));
                }
            } catch (IOException e) {
                return List.of();
            }
        }
        lines.removeIf(each -> each.size() < 2);
        return lines;
    }

    /** Notes which plug-ins there are; each keeps its switch. */
    void note(Map<String, List<String>> bundles) throws MaillageException {
        Map<String, Boolean> on = new TreeMap<>();
        bundles.keySet().forEach(each -> on.put(each, isOn(each)));
        write(on, bundles);
    }

    /** Switches one, among those there are. */
    void set(String id, boolean to, Map<String, List<String>> bundles) throws MaillageException {
        Map<String, Boolean> on = new TreeMap<>();
        bundles.keySet().forEach(each -> on.put(each, each.equals(id) ? to : isOn(each)));
        write(on, bundles);
    }

    private void write(Map<String, Boolean> on, Map<String, List<String>> bundles) throws MaillageException {
        List<String> lines = new ArrayList<>();
        on.forEach((id, is) -> {
            List<String> words = new ArrayList<>(Arrays.asList(is ? "on" : OFF, id));
            words.addAll(bundles.get(id));
            lines.add(String.join(" ", words));
        });
        Path file = files.getLast();
        try {
            Path scratch = Files.createTempFile(file.getParent(), "plugins", null);
            Files.write(scratch, lines);
            Files.move(scratch, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw PublishTexts.failure(e, "disk.notWritten", file.toString(), Causes.of(e));
        }
    }
}
