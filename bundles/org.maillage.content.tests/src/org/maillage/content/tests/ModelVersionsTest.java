package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.content.ContentListener;
import org.maillage.api.content.ModelMigration;
import org.maillage.model.Tool;
import org.maillage.model.meta.Meta;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every file says for which model it is written: older ones migrate on load, newer ones are refused clearly. */
class ModelVersionsTest {

    private static final String NOW = Meta.version().toString();

    @RegisterExtension
    private final Installation installation = new Installation();
    private final BadFiles files = new BadFiles(installation);

    private record Step(String from, String to, Consumer<Document> change) implements ModelMigration {
        @Override
        public void migrate(Document document) {
            change.accept(document);
        }
    }

    private void step(String from, String to, Consumer<Document> change) {
        installation.register(ModelMigration.class, new Step(from, to, change));
    }

    /** Renames an attribute of the root, as a new version of a model does. */
    private static Consumer<Document> renames(String from, String to) {
        return document -> {
            Element root = document.getDocumentElement();
            if (root.hasAttribute(from)) {
                root.setAttribute(to, root.getAttribute(from));
                root.removeAttribute(from);
            }
        };
    }

    private static String written(String version, String attributes) {
        return Xml.entry("Tool", BadFiles.ID, attributes, "<usage>ok</usage>").replace(Xml.VERSION,
                "model=\"" + version + "\"");
    }

    private Tool tool() throws Exception {
        return (Tool) installation.content().find(BadFiles.ID).orElseThrow().entry();
    }

    @Test
    void aFileWithoutVersionIsRefused() throws Exception {
        files.refused(Xml.tool(BadFiles.ID).replaceFirst("<\\?maillage.*\n", "")).code("file.noVersion").line(1)
                .tells("<?maillage " + Xml.VERSION + "?>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "1", "1.0.0", "un", "1,0", "-1.0", "1.-1", "99999999999.0" })
    void aBadlyWrittenVersionIsRefused(String version) throws Exception {
        files.refused(written(version, "")).code("file.badVersion").tells(version);
    }

    @ParameterizedTest
    @ValueSource(strings = { "9999.0", "9999.9999" })
    void aNewerModelIsRefusedAndSaysToUpdate(String version) throws Exception {
        files.refused(written(version, "")).code("file.newerModel").tells(version)
                .tells(NOW).inFrench("Mettez Maillage à jour");
    }

    @Test
    void anOlderModelWithoutStepIsRefused() throws Exception {
        files.refused(written("0.9", "")).code("file.noMigration").tells("0.9");
    }

    @Test
    void anOlderModelMigratesOnLoad() throws Exception {
        step("0.9", NOW, renames("langue", "language"));
        Said.nothing(files.read(written("0.9", "langue=\"en\"")).problems());
        assertEquals("en", tool().getLanguage());
        assertEquals("ok", tool().getUsage());
    }

    @Test
    void stepsFollowEachOtherInWhateverOrderTheyCome() throws Exception {
        step("0.9", NOW, renames("langue", "language"));
        step("0.8", "0.9", renames("parler", "langue"));
        Said.nothing(files.read(written("0.8", "parler=\"en\"")).problems());
        assertEquals("en", tool().getLanguage());
    }

    @Test
    void aFileOfThePresentModelIsNotMigrated() throws Exception {
        step("0.9", NOW, document -> document.getDocumentElement().setAttribute("language", "xx"));
        Said.nothing(files.read(written(NOW, "language=\"en\"")).problems());
        assertEquals("en", tool().getLanguage());
    }

    @Test
    void whatTheMigrationLeavesWrongIsReportedWithoutLine() throws Exception {
        step("0.9", NOW, document -> {
        });
        files.kept(written("0.9", "langue=\"en\"")).code("file.unknownField").entry(BadFiles.ID).field("langue")
                .line(0);
    }

    @Test
    void stepsThatGoInCirclesDoNotHang() throws Exception {
        step("0.8", "0.9", document -> {
        });
        step("0.9", "0.8", document -> {
        });
        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> files.refused(written("0.8", "")).code("file.noMigration").tells("0.8"));
    }

    @Test
    void stepsThatLeadPastThePresentModelLeadNowhere() throws Exception {
        step("0.9", "9999.0", document -> {
        });
        files.refused(written("0.9", "")).code("file.noMigration").tells("0.9");
    }

    @Test
    void aStepThatFailsIsReportedAndOtherFilesWork() throws Exception {
        step("0.9", NOW, document -> {
            throw new IllegalStateException("on purpose");
        });
        files.refused(written("0.9", "")).code("file.migrationFailed").tells("0.9").tells(NOW);
    }

    @Test
    void anOlderFileThatIsMalformedIsReportedWithItsLine() throws Exception {
        step("0.9", NOW, document -> {
        });
        files.refused(written("0.9", "").replace("</usage>", "</usages>")).code("file.malformed").line(5);
    }

    @Test
    void anOlderFileCannotNestWithoutEndEither() throws Exception {
        step("0.9", NOW, document -> {
        });
        files.refused(written("0.9", "").replace("ok", "<x>".repeat(100_000) + "</x>".repeat(100_000)))
                .code("file.excessive");
    }

    @Test
    void aStepThatComesLaterIsAppliedFromThenOn() throws Exception {
        files.refused(written("0.9", "langue=\"en\"")).code("file.noMigration");
        String before = installation.content().collection("essai").orElseThrow().stamp();
        List<Set<String>> told = new CopyOnWriteArrayList<>();
        installation.register(ContentListener.class, told::add);
        step("0.9", NOW, renames("langue", "language"));
        assertEquals("en", tool().getLanguage());
        assertEquals(List.of(Set.of("essai")), told);
        assertNotEquals(before, installation.content().collection("essai").orElseThrow().stamp());
    }

    @Test
    void theMetadataOfACollectionMigratesToo() throws Exception {
        SyntheticBundle old = SyntheticBundle.collection("ancienne").with("content/collection.xml",
                Xml.descriptor("ancienne").replace(Xml.VERSION, "model=\"0.9\""));
        installation.install(old);
        Said.only(installation.problemsOf(old)).code("file.noMigration").file("collection.xml");
        step("0.9", NOW, document -> {
        });
        assertTrue(installation.content().collection("ancienne").isPresent());
        Said.nothing(installation.problemsOf(old));
    }
}
