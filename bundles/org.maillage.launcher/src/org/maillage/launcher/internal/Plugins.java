package org.maillage.launcher.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves plug-ins that are switched off out of the framework: their bundles are not even installed, so that one that hangs or
 * breaks the start harms nothing. The product keeps a file {@value #FILE} in the configuration area: a line for each plug-in,
 * with {@code on} or {@code off}, its id, and the names of its bundles.
 */
public final class Plugins {

    /** Where the switches are. */
    public static final String FILE = "plugins";
    private static final String LIST = "org.eclipse.equinox.simpleconfigurator/bundles.info";

    private Plugins() {
    }

    /**
     * The list of bundles to start with.
     *
     * @param installed the configuration folder of the installation
     * @param own       that of the person; the same when the installation can be written
     * @param none      true to leave all plug-ins out
     * @return the list without what is switched off; null when all of the installation's own list counts
     */
    public static Path bundles(Path installed, Path own, boolean none) throws IOException {
        Set<String> off = off(installed, own, none);
        Path list = installed.resolve(LIST);
        if (off.isEmpty() || !Files.exists(list)) {
            return null;
        }
        List<String> kept = Files.readAllLines(list).stream().filter(each -> !off.contains(each.split(",", 2)[0])).toList();
        Path target = own.resolve(FILE + ".info");
        if (!Files.exists(target) || !Files.readAllLines(target).equals(kept)) {
            Path scratch = Files.createTempFile(own, FILE, null);
            Files.write(scratch, kept);
            Files.move(scratch, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }

    private static Set<String> off(Path installed, Path own, boolean none) throws IOException {
        Map<String, List<String>> lines = new HashMap<>();
        for (Path folder : List.of(installed, own)) {
            Path file = folder.resolve(FILE);
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                List<String> words = Arrays.asList(line.split(" "));
                if (words.size() > 1) {
                    lines.put(words.get(1), words);
                }
            }
        }
        Set<String> off = new HashSet<>();
        lines.values().stream().filter(each -> none || each.getFirst().equals("off"))
                .forEach(each -> off.addAll(each.subList(2, each.size())));
        return off;
    }
}
