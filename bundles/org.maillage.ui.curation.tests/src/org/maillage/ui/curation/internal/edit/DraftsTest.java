package org.maillage.ui.curation.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.model.Entry;
import org.maillage.ui.curation.internal.Workshop;
import org.osgi.framework.FrameworkUtil;

/** What was typed and not saved is there after a crash. */
class DraftsTest extends Workshop {

    private static final int KILLS = 15;
    private static final Random WHEN = new Random(20261129);

    @TempDir
    private Path folder;

    private Drafts drafts() {
        return new Drafts(new DraftingChild.Area(folder), needs.content());
    }

    @Test
    void aDraftComesBackAsItWas() {
        Entry entry = DraftingChild.scheme(7);
        Entry base = DraftingChild.scheme(6);
        assertTrue(drafts().keep(new Draft(DraftingChild.ID, Optional.of(base), entry)));
        assertEquals(List.of(DraftingChild.ID), drafts().ids());
        Draft found = drafts().find(DraftingChild.ID).orElseThrow();
        assertTrue(EcoreUtil.equals(entry, found.entry()));
        assertTrue(EcoreUtil.equals(base, found.base().orElseThrow()));
        drafts().forget(DraftingChild.ID);
        assertEquals(List.of(), drafts().ids());
    }

    @Test
    void aDraftOfAnExtendersTypeComesBackToo() {
        EClass type = needs.content().types().stream().filter(each -> each.getName().equals("TiersLieu")).findFirst()
                .orElseThrow();
        Entry place = (Entry) EcoreUtil.create(type);
        place.setId("mienne:lieu/été");
        place.eSet(type.getEStructuralFeature("equipements"), List.of("four", "tour à bois"));
        drafts().keep(new Draft("mienne:lieu/ete", Optional.empty(), place));
        assertTrue(EcoreUtil.equals(place, drafts().find("mienne:lieu/ete").orElseThrow().entry()));
    }

    @Test
    void aDraftThatCannotBeReadIsPutAside() throws Exception {
        drafts().keep(new Draft(DraftingChild.ID, Optional.empty(), DraftingChild.scheme(1)));
        Path file = Files.list(folder.resolve("personal/drafts")).findFirst().orElseThrow();
        Files.writeString(file, "<entrySet");
        assertEquals(Optional.empty(), drafts().find(DraftingChild.ID));
        assertTrue(Files.exists(file.resolveSibling(file.getFileName() + ".unreadable")));
    }

    @Test
    void afterEveryKillTheLastDraftIsThere() throws Exception {
        String classes = Stream.concat(Arrays.stream(FrameworkUtil.getBundle(Drafts.class).getBundleContext()
                .getBundles()).map(FileLocator::getBundleFileLocation).flatMap(Optional::stream).map(File::toString),
                Stream.of(Path.of(DraftsTest.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                        .toString())).distinct().collect(Collectors.joining(File.pathSeparator));
        int kept = 0;
        for (int i = 0; i < KILLS; i++) {
            kept = killed(classes, kept);
            String title = drafts().find(DraftingChild.ID).orElseThrow().entry().getTitle();
            int found = Integer.parseInt(title.substring(title.lastIndexOf(' ') + 1));
            int least = kept;
            assertTrue(found == kept || found == kept + 1, () -> "kept " + least + ", found " + title);
            kept = found;
        }
        assertTrue(kept > KILLS, "the processes had time to write");
    }

    private int killed(String classes, int from) throws Exception {
        Path said = folder.resolve("said.txt");
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes, DraftingChild.class.getName(),
                folder.toString(), String.valueOf(from)).redirectOutput(said.toFile())
                .redirectError(errors.toFile()).start();
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Files.size(said) == 0 && process.isAlive() && System.nanoTime() < patience) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        assertTrue(process.isAlive(), Files.readString(errors));
        TimeUnit.MILLISECONDS.sleep(WHEN.nextInt(80));
        process.destroyForcibly().waitFor();
        try (BufferedReader lines = Files.newBufferedReader(said, StandardCharsets.UTF_8)) {
            return lines.lines().filter(each -> each.endsWith("."))
                    .mapToInt(each -> Integer.parseInt(each.substring(0, each.length() - 1))).max().orElse(from);
        }
    }
}
