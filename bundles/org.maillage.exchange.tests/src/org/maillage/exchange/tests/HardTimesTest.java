package org.maillage.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An import in a process of its own, which is killed, or has a full disk, little memory or a rival. */
class HardTimesTest {

    private static final Random WHEN = new Random(20261120);
    private static final int FEW = 200;
    private static final int MANY = 3000;
    private static final String NOTHING_LOST = "created 2800 updated 200 unchanged 0 rejected 0 []";
    private static final String ALL_DONE = "created 0 updated 0 unchanged 3000 rejected 0 []";
    private static final String LINE = "une phrase qui remplit la fiche, avec des accents : été, forêt, naïveté. ";

    @TempDir
    private Path files;
    private Path data;
    private Path mapping;
    private Path few;
    private Path many;

    @BeforeEach
    void write() throws IOException {
        data = files.resolve("data");
        mapping = Files.writeString(files.resolve("mapping.json"), """
                {"type": "Tool", "source": "test", "id": "id", "fields": [
                  {"to": "title", "from": "titre", "required": true}, {"to": "description", "from": "texte"}]}
                """);
        few = table("few.csv", FEW, "avant");
        many = table("many.csv", MANY, "après");
    }

    private Path table(String name, int rows, String word) throws IOException {
        Path file = files.resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id;titre;texte\n");
            for (int i = 0; i < rows; i++) {
                out.write(i + ";Outil " + word + " " + i + ";" + LINE + "\n");
            }
        }
        return file;
    }

    private String[] job(Path file, String how) {
        return new String[] { "fiches", "csv", mapping.toString(), how, file.toString() };
    }

    private Child child(List<String> options, String[]... jobs) throws IOException {
        return new Child(files, data, List.of(), options, Stream.of(jobs).flatMap(Stream::of).toArray(String[]::new));
    }

    private String importing(String[]... jobs) throws Exception {
        try (Child child = child(List.of(), jobs)) {
            String result = "";
            for (int i = 0; i < jobs.length; i++) {
                result = child.result();
            }
            return result;
        }
    }

    private List<String> leftOver() throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("collections"))) {
            return all.map(each -> each.getFileName().toString()).filter(each -> each.startsWith(".")).toList();
        }
    }

    @RepeatedTest(6)
    @Timeout(120)
    void afterAKillTheCollectionIsAsBeforeOrComplete() throws Exception {
        assertEquals("created 200 updated 0 unchanged 0 rejected 0 []", importing(job(few, "write")));
        try (Child child = child(List.of(), job(many, "write"))) {
            assertEquals(ImportingChild.GO, child.says());
            TimeUnit.MILLISECONDS.sleep(WHEN.nextInt(2500));
            child.kill();
        }
        String after = importing(job(many, "dry"));
        assertTrue(after.equals(NOTHING_LOST) || after.equals(ALL_DONE), after);
        assertEquals(List.of(), leftOver());
        importing(job(many, "write"));
        assertEquals(ALL_DONE, importing(job(many, "dry")));
        assertEquals(List.of(), leftOver());
    }

    @Test
    @Timeout(120)
    void onAFullDiskTheCollectionStaysAsItWas() throws Exception {
        Files.createDirectories(data);
        List<String> small = List.of("unshare", "-rm", "sh", "-c",
                "mount -t tmpfs -o size=6m tmpfs \"$0\" && exec \"$@\"", data.toString());
        Assumptions.assumeTrue(works(List.of("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=1m tmpfs \"$0\"",
                data.toString())), "No small disk can be made here: test skipped");
        try (Child child = new Child(files, data, small, List.of(), Stream.of(job(few, "write"), job(many, "write"),
                job(many, "dry"), job(few, "write")).flatMap(Stream::of).toArray(String[]::new))) {
            assertEquals("created 200 updated 0 unchanged 0 rejected 0 []", child.result());
            String failure = child.result();
            assertTrue(failure.startsWith("failed org.maillage.api.MaillageException"), failure);
            assertEquals(NOTHING_LOST, child.result());
            assertEquals("created 0 updated 0 unchanged 200 rejected 0 []", child.result());
        }
    }

    private static boolean works(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** In a thread of its own: who waits for the other end of a pipe hears no interruption. */
    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ofTwoWritersOneIsToldToWait() throws Exception {
        importing(job(few, "write"));
        Path pipe = files.resolve("slow.csv");
        Assumptions.assumeTrue(works(List.of("mkfifo", pipe.toString())), "No pipes here: test skipped");
        try (Child first = child(List.of(), job(pipe, "write"))) {
            assertEquals(ImportingChild.GO, first.says());
            try (BufferedWriter slow = Files.newBufferedWriter(pipe)) {
                slow.write("id;titre;texte\n1;Outil;Texte\n");
                slow.flush();
                String second = importing(job(many, "write"));
                assertTrue(second.startsWith("failed org.maillage.api.MaillageException"), second);
                slow.write("2;Outil;Texte\n");
            }
            assertEquals("created 0 updated 2 unchanged 0 rejected 0 []", first.result());
        }
        assertEquals(NOTHING_LOST, importing(job(many, "dry")));
    }

    /** 60 MB with 40 MB of heap; what a record needs in memory is 16 bytes. */
    @Test
    @Timeout(300)
    void aFileMuchLargerThanTheMemoryIsRead() throws Exception {
        Path large = files.resolve("large.csv");
        String text = LINE.repeat(9);
        try (BufferedWriter out = Files.newBufferedWriter(large)) {
            out.write("id;titre;texte\n");
            for (int i = 0; i < 90_000; i++) {
                out.write(i + ";Outil n° " + i + ";" + text + "\n");
            }
        }
        assertTrue(Files.size(large) > 60_000_000, "only " + Files.size(large));
        try (Child child = child(List.of("-Xmx40m"), job(large, "dry"))) {
            assertEquals("created 90000 updated 0 unchanged 0 rejected 0 []", child.result());
        }
    }
}
