package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.model.SupportScheme;
import org.maillage.model.Tool;

/** What the model does not know is reported with entry, field and line; what it knows is read all the same. */
class UnknownContentTest {

    @RegisterExtension
    private final Installation installation = new Installation();
    private final BadFiles files = new BadFiles(installation);

    private <T> T entry(Class<T> type) throws Exception {
        return type.cast(installation.content().find(BadFiles.ID).orElseThrow().entry());
    }

    @Test
    void anUnknownType() throws Exception {
        files.refused(Xml.tool(BadFiles.ID).replace("m:Tool", "m:Outil")).code("file.unknownType").line(3)
                .tells("Outil");
    }

    @Test
    void anAbstractType() throws Exception {
        files.refused(Xml.tool(BadFiles.ID).replace("m:Tool", "m:Resource")).code("file.unknownType").line(3)
                .tells("Resource");
    }

    @Test
    void anUnknownModel() throws Exception {
        files.refused(Xml.tool(BadFiles.ID).replace("http://maillage.org/model", "http://exemple.org/autre"))
                .code("file.unknownPackage").line(3).tells("http://exemple.org/autre").inFrench("installez");
    }

    @Test
    void noModelAtAll() throws Exception {
        files.refused(Xml.HEAD + "<Tool id=\"essai:mauvais\"><title>x</title></Tool>\n").code("file.noModel").line(3)
                .tells("http://maillage.org/model");
    }

    @Test
    void anUnknownAttribute() throws Exception {
        files.kept(Xml.entry("Tool", BadFiles.ID, "couleur=\"bleu\" language=\"en\"", "<usage>ok</usage>"))
                .code("file.unknownField").entry(BadFiles.ID).field("couleur").line(3).tells("couleur");
        assertEquals("en", entry(Tool.class).getLanguage());
        assertEquals("ok", entry(Tool.class).getUsage());
    }

    @Test
    void anUnknownElementWithAllItHolds() throws Exception {
        files.kept(Xml.entry("Tool", BadFiles.ID, "",
                "<couleurs>\n<couleur nom=\"bleu\">b<title>leurre</title></couleur>\n</couleurs>\n<usage>ok</usage>"))
                .code("file.unknownField").entry(BadFiles.ID).field("couleurs").line(5);
        assertEquals(BadFiles.ID, entry(Tool.class).getTitle());
        assertEquals("ok", entry(Tool.class).getUsage());
    }

    @Test
    void anUnknownFieldInAContainedObject() throws Exception {
        files.kept(Xml.entry("SupportScheme", BadFiles.ID, "",
                "<call couleur=\"bleu\" deadline=\"2026-12-31\"/>\n<call opens=\"2026-01-01\"/>"))
                .code("file.unknownField").entry(BadFiles.ID).field("couleur").line(5);
        SupportScheme scheme = entry(SupportScheme.class);
        assertEquals("2026-12-31", scheme.getCalls().getFirst().getDeadline().toString());
        assertEquals(2, scheme.getCalls().size());
    }

    @Test
    void anUnknownFieldInOneEntryOfASetHarmsNoOther() throws Exception {
        installation.install(SyntheticBundle.collection("lot").content("sets/s.xml",
                Xml.set(Xml.member("m:Concept", "lot:s/a", "couleur=\"bleu\"", ""),
                        Xml.member("m:Concept", "lot:s/b", "", "<couleur/>"), Xml.concept("lot:s/c"))));
        Reading reading = installation.read("lot");
        assertEquals(List.of("lot:s/a", "lot:s/b", "lot:s/c"), reading.ids());
        assertEquals(List.of("lot:s/a", "lot:s/b"), reading.problems().stream().map(each -> each.place().entry())
                .toList());
    }

    @Test
    void anUnknownTypeInASetHarmsNoOther() throws Exception {
        installation.install(SyntheticBundle.collection("lot").content("sets/s.xml", Xml.set(Xml.concept("lot:s/a"),
                Xml.member("m:Idee", "lot:s/b", "", "<usage>x</usage>"), Xml.concept("lot:s/c"))));
        Reading reading = installation.read("lot");
        assertEquals(List.of("lot:s/a", "lot:s/c"), reading.ids());
        Said.only(reading.problems()).code("file.unknownType").file("sets/s.xml").line(7).tells("Idee");
        assertTrue(installation.content().find("lot:s/c").isPresent());
        assertTrue(Said.refused(() -> installation.content().find("lot:s/b")).contains("sets/s.xml"));
    }

    @Test
    void aTypeThatDoesNotBelongThere() throws Exception {
        files.kept(Xml.entry("SupportScheme", BadFiles.ID, "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"",
                "<call xsi:type=\"m:Step\"><title>x</title></call>")).code("file.badValue").entry(BadFiles.ID)
                .field("calls").line(5);
        assertEquals(List.of(), entry(SupportScheme.class).getCalls());
    }

    @ParameterizedTest
    @CsvSource({ "created, 20/11/2026", "created, 2026-02-30", "created, ''", "status, publié", "status, ''",
            "reviewMonths, douze", "reviewMonths, 99999999999" })
    void aBadValueInAnAttribute(String field, String value) throws Exception {
        files.kept(Xml.entry("Tool", BadFiles.ID, field + "=\"" + value + "\"", "<usage>ok</usage>"))
                .code("file.badValue").entry(BadFiles.ID).field(field).line(3).tells(value);
        assertEquals("ok", entry(Tool.class).getUsage());
        assertNull(entry(Tool.class).getCreated());
    }

    @ParameterizedTest
    @CsvSource({ "min, beaucoup", "min, '1 000'", "min, '1,5'", "min, ''", "durationMonths, 1.5" })
    void aBadNumberInAContainedObject(String field, String value) throws Exception {
        files.kept(Xml.entry("SupportScheme", BadFiles.ID, "", "<amount " + field + "=\"" + value + "\" max=\"9\"/>"))
                .code("file.badValue").entry(BadFiles.ID).field(field).line(5).tells(value);
        assertEquals("9", entry(SupportScheme.class).getAmounts().getFirst().getMax().toString());
    }

    @Test
    void allProblemsOfAFileAreReported() throws Exception {
        Reading reading = files.read(Xml.entry("Tool", BadFiles.ID, "couleur=\"x\" created=\"hier\"",
                "<usages/>\n<attachment path=\"a\" taille=\"3\"/>"));
        assertEquals(List.of("file.unknownField", "file.badValue", "file.unknownField", "file.unknownField"),
                reading.problems().stream().map(each -> each.code()).toList());
        assertEquals(List.of(3, 3, 5, 6), reading.problems().stream().map(each -> each.place().line()).toList());
    }

    @Test
    void aFieldThatIsUnknownDoesNotHideThatTheFileIsMalformed() throws Exception {
        Reading reading = files.read(Xml.entry("Tool", BadFiles.ID, "couleur=\"x\"", "<usage>"));
        assertEquals(List.of("essai:bon", "essai:theme"), reading.ids());
        Said.only(reading.problems(), "file.malformed").file(BadFiles.FILE).line(6);
    }
}
