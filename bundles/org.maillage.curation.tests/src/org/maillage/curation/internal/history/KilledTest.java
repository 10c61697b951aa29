package org.maillage.curation.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.content.ChangeAction;
import org.maillage.api.content.ChangeNote;
import org.maillage.api.curation.Revision;
import org.maillage.curation.internal.tests.People;
import org.maillage.curation.internal.tests.Person;
import org.osgi.framework.FrameworkUtil;

/** Killed at any moment, a hundred times over the same data: what was saved is there, and its history can be used. */
class KilledTest {

    private static final int TIMES = 100;
    private static final Random WHEN = new Random(20261129);

    @TempDir
    private Path folder;

    @Test
    void afterEveryKillTheLastSavedStateAndItsHistoryAreThere() throws Exception {
        String classes = Stream.concat(Arrays.stream(FrameworkUtil.getBundle(KilledTest.class).getBundleContext()
                .getBundles()).map(FileLocator::getBundleFileLocation).flatMap(Optional::stream).map(File::toString),
                Stream.of(location(KilledTest.class))).distinct().collect(Collectors.joining(File.pathSeparator));
        int saved = 0;
        for (int time = 0; time < TIMES; time++) {
            saved = killed(classes, saved);
            try (People people = new People()) {
                check(people.at(folder), saved, time);
            }
        }
        assertTrue(saved > TIMES, "the processes had time to save: " + TIMES + " kills, " + saved + " saves");
    }

    private static String location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }

    /** Lets a process save until it is killed. */
    private int killed(String classes, int from) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes,
                SavingChild.class.getName(), folder.toString(), String.valueOf(from)).redirectOutput(said.toFile())
                .redirectError(folder.resolve("err.txt").toFile()).start();
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Files.size(said) == 0 && process.isAlive() && System.nanoTime() < patience) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        assertTrue(process.isAlive(), () -> read(folder.resolve("err.txt")));
        TimeUnit.MILLISECONDS.sleep(WHEN.nextInt(150));
        process.destroyForcibly().waitFor();
        try (BufferedReader lines = Files.newBufferedReader(said, StandardCharsets.UTF_8)) {
            return lines.lines().filter(each -> each.startsWith("saved ") && each.endsWith("."))
                    .mapToInt(each -> Integer.parseInt(each.substring(6, each.length() - 1))).max().orElse(from);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    private static void check(Person person, int saved, int time) throws Exception {
        String now = person.title(SavingChild.ID);
        int number = Integer.parseInt(now.substring(now.indexOf(' ') + 1));
        assertTrue(number == saved || number == saved + 1, () -> "saved " + saved + ", found " + now);
        List<Revision> steps = person.history().history(SavingChild.ID);
        assertEquals(now, person.history().version(SavingChild.ID, steps.getFirst().version()).orElseThrow()
                .getTitle());
        assertFalse(steps.stream().anyMatch(each -> each.fields().isEmpty()));
        if (time % 10 == 9) {
            String first = steps.getLast().version();
            person.history().restore(SavingChild.ID, first, ChangeNote.of(ChangeAction.RESTORE), false);
            person.history().undo(false);
            assertEquals(now, person.title(SavingChild.ID));
        }
    }
}
