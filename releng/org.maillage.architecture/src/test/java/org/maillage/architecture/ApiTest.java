package org.maillage.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/**
 * What plug-ins may use stays as they know it: {@code releng/api} has the signatures of each exported package, as it was last
 * accepted. A change is seen, and needs another version of the package once there is a release.
 */
class ApiTest {

    private static final Path FOLDER = Tree.root().resolve("releng/api");
    private static final String ACCEPT = "accept";
    private static final String COMMAND = "./mvnw verify -pl releng/org.maillage.architecture -am -Dtest=ApiTest"
            + " -Dmaillage.api=accept -Dsurefire.failIfNoSpecifiedTests=false";

    @Test
    void theApiIsAsItWasAccepted() throws IOException {
        Map<String, Signatures> now = new TreeMap<>();
        for (Bundle bundle : Tree.programs()) {
            for (Clause each : bundle.exports()) {
                String folder = each.name().replace('.', '/');
                // What is generated has its contract in the Ecore file.
                if (Files.isDirectory(bundle.folder().resolve("src").resolve(folder))
                        && !Files.isDirectory(bundle.folder().resolve("src-gen").resolve(folder))) {
                    now.put(each.name(), Signatures.of(each.name(), each.parameter(Clause.VERSION)));
                }
            }
        }
        assertTrue(now.size() > 10, "packages are found: " + now.keySet());
        List<String> changes = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Map.Entry<String, Signatures> each : now.entrySet()) {
            Path file = FOLDER.resolve(each.getKey() + ".txt");
            if (!Files.exists(file)) {
                changes.add(each.getKey() + " is new");
                continue;
            }
            Signatures before = Signatures.read(each.getKey(), Files.readAllLines(file));
            changes.addAll(each.getValue().changes(before));
            if (isReleased()) {
                each.getValue().refusal(before).ifPresent(refused::add);
            }
        }
        for (Path file : Tree.files(FOLDER, ".txt")) {
            String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            if (!now.containsKey(name)) {
                changes.add(name + " is gone");
            }
        }
        Rule.kept(refused.stream());
        if (changes.isEmpty()) {
            return;
        }
        if (!ACCEPT.equals(System.getProperty("maillage.api"))) {
            fail("What plug-ins may use has changed:\n  " + String.join("\n  ", changes)
                    + "\nIf that is meant, accept it and commit releng/api: " + COMMAND);
        }
        accept(now);
    }

    private static void accept(Map<String, Signatures> now) throws IOException {
        for (Path file : Tree.files(FOLDER, ".txt")) {
            Files.delete(file);
        }
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, Signatures> each : now.entrySet()) {
            Files.write(FOLDER.resolve(each.getKey() + ".txt"), each.getValue().lines());
        }
    }

    /** Versions below 1.0.0 are tries: nobody has plug-ins for them yet. */
    private static boolean isReleased() {
        return Tree.programs().stream().filter(each -> each.name().equals("org.maillage.api"))
                .noneMatch(each -> each.clauses("Bundle-Version").getFirst().name().startsWith("0."));
    }
}
