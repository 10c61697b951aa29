package org.maillage.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.MaillageException;
import org.maillage.api.exchange.ImportReport;
import org.maillage.model.Tool;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Whatever a file holds, the good records go in and the others are told. */
class BadInputTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String MAPPING = """
            {"type": "Tool", "source": "test", "id": "id", "fields": [
              {"to": "title", "from": "titre", "required": true},
              {"to": "description", "from": "texte"},
              {"to": "cost", "from": "prix"},
              {"to": "verifiedOn", "from": "date"}]}
            """;

    @TempDir
    private Path files;
    private Workshop workshop;
    private Path mapping;

    @BeforeEach
    void start() throws Exception {
        workshop = new Workshop(files, "bad-" + NUMBER.incrementAndGet());
        mapping = workshop.write("mapping.json", MAPPING);
    }

    private ImportReport csv(String text) throws Exception {
        return workshop.run("csv", mapping, workshop.write("in.csv", text));
    }

    private ImportReport csv(byte[] bytes) throws Exception {
        return workshop.run("csv", mapping, workshop.write("in.csv", bytes));
    }

    private Tool tool(String id) throws Exception {
        return (Tool) workshop.entry("tool/" + id);
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE" })
    void anEncodingIsFoundOut(String name) throws Exception {
        String text = "id;titre;texte\n1;Économie sociale;Où l’on répare près de l’été, à la forêt, ça coûte 5 €\n";
        String mark = name.startsWith("UTF-16") ? "\uFEFF" : "";
        assertEquals(1, csv((mark + text).getBytes(Charset.forName(name))).created());
        assertEquals("Économie sociale", tool("1").getTitle());
        assertTrue(tool("1").getDescription().endsWith("5 €"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws Exception {
        assertEquals(1, csv("\uFEFFid;titre\n1;Un\n").created());
    }

    @Test
    void mixedEncodingsAreReadAndTold() throws Exception {
        byte[] good = "id;titre\n1;Économie\n2;Été\n".getBytes(StandardCharsets.UTF_8);
        byte[] stray = "3;Forêt\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = Arrays.copyOf(good, good.length + stray.length);
        System.arraycopy(stray, 0, both, good.length, stray.length);
        ImportReport report = csv(both);
        assertEquals(3, report.created());
        assertEquals("Forêt", tool("3").getTitle());
        assertEquals(List.of("file.mixedEncoding"), Workshop.codes(report));
    }

    @Test
    void anUnbalancedQuotationMarkCostsItsLineAlone() throws Exception {
        ImportReport report = csv("id;titre\n1;Un\n2;\"Deux\n3;Trois\n4;\"Qua\ntre\"\n5;\"Cinq\"\" x\"\n");
        assertEquals(4, report.created(), report::toString);
        assertEquals(List.of("csv.quotes"), Workshop.codes(report));
        assertEquals(3, report.problems().getLast().place().line());
        assertEquals("Trois", tool("3").getTitle());
        assertEquals("Qua tre", tool("4").getTitle());
    }

    @Test
    void aColumnMayMoveButNotVanish() throws Exception {
        assertEquals(1, csv("texte,titre,id\nrien,Un,1\n").created());
        ImportReport report = csv("texte,intitulé,id\nrien,Un,2\n");
        assertEquals(0, report.records());
        assertEquals(List.of("column.missing"), Workshop.codes(report).stream().distinct().toList());
        assertEquals(List.of("column.missingId"), Workshop.codes(csv("titre;texte\nUn;rien\n")));
    }

    @Test
    void aRowWithTooManyValuesIsLeftOut() throws Exception {
        ImportReport report = csv("id;titre\n1;Un\n2;Deux;et;plus\n3\n4;Quatre\n");
        assertEquals(2, report.created());
        assertEquals(List.of("row.tooLong", "record.required", "record.noTitle"), Workshop.codes(report));
    }

    @Test
    void htmlBecomesMarkdownAndScriptsVanish() throws Exception {
        csv("id;titre;texte\n1;Un <b>beau</b> titre;\"<p>Avant</p><script>alert(1)</script><ul><li>a</li><li>b"
                + "</li></ul><a href='javascript:alert(1)'>ici</a> <a href=\"\"https://example.org\"\">là</a>\"\n");
        assertEquals("Un beau titre", tool("1").getTitle());
        assertEquals("Avant\n\n- a\n- b\n\nici [là](https://example.org)", tool("1").getDescription());
    }

    @ParameterizedTest
    @ValueSource(strings = { "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
            "<a href=\"java\nscript:alert(1)\">x</a>", "<a href=' javascript:alert(1)'>x</a>",
            "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<math><mi//xlink:href='data:x,alert(1)'>", "<style>@import 'javascript:alert(1)';</style>x",
            "<p style='background:url(javascript:alert(1))'>x</p>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<!--<script>alert(1)</script>-->x", "<![CDATA[<script>alert(1)</script>]]>x", "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<textarea></textarea><script>alert(1)</script>", "<body onload=alert(1)>x", "<noscript><p title='</noscript><img"
                    + " src=x onerror=alert(1)>'>", "<template><script>alert(1)</script></template>x", "<object data=x>",
            "<table><tr><td><script>alert(1)</script>x</td></tr></table>", "<a href='https://e.org/)[x](javascript:alert(1)'>x</a>",
            "[x](javascript:alert(1)) <b>x</b>", "<b>[x](javascript:alert(1))</b>", "<a href='https://e.org'>](javascript:alert(1))</a>" })
    void nothingThatRunsGoesIn(String hostile) throws Exception {
        Path file = workshop.write("in.json",
                new ObjectMapper().writeValueAsString(List.of(Map.of("id", 1, "titre", "Un " + hostile, "texte", hostile))));
        assertEquals(1, workshop.run("json", mapping, file).created());
        for (String text : Arrays.asList(tool("1").getTitle(), String.valueOf(tool("1").getDescription()))) {
            // What is left is Markdown: no tag, no event, no address that runs code.
            assertFalse(Pattern.compile("<\\s*/?\\s*[a-zA-Z!]").matcher(text.replaceAll("<https?://[^<>]*>|\\\\<", "")).find(), text);
            assertFalse(Pattern.compile("\\]\\(\\s*(?:javascript|data|vbscript):", Pattern.CASE_INSENSITIVE).matcher(text)
                    .find(), text);
        }
    }

    @Test
    void htmlWithoutEndIsRead() throws Exception {
        String deep = "<div>".repeat(100_000) + "fond";
        String lists = "<ul><li>".repeat(5_000) + "fond";
        String open = "<a <a <a <".repeat(50_000);
        String rows = new ObjectMapper().writeValueAsString(List.of(Map.of("id", 1, "titre", "Un", "texte", deep),
                Map.of("id", 2, "titre", "Deux", "texte", lists), Map.of("id", 3, "titre", "Trois", "texte", open)));
        assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> assertEquals(3, workshop.run("json", mapping, workshop.write("in.json", rows)).created()));
        assertTrue(tool("1").getDescription().endsWith("fond"));
        assertTrue(tool("2").getDescription().endsWith("fond"));
    }

    @Test
    void controlCharactersAndPersonalDataDoNotGoIn() throws Exception {
        csv("id;titre;texte\n1;Un\u0000\u0007 titre 😀;Écrire à jeanne.martin@example.org ou contact@example.org, "
                + "06 12 34 56 78 ou +33 1 23 45 67 89\n");
        assertEquals("Un titre 😀", tool("1").getTitle());
        String text = tool("1").getDescription();
        assertTrue(text.contains("contact@example.org"), text);
        assertFalse(text.contains("jeanne") || text.contains("06 12") || text.contains("23 45"), text);
        assertFalse(tool("1").getProvenance().getRaw().contains("jeanne.martin"));
    }

    @Test
    void wrongValuesAreToldAndTheRestGoesIn() throws Exception {
        ImportReport report = csv("id;titre;date\n1;Un;31/02/2026\n2;Deux;3 mars 2026\n;Sans identifiant;\n");
        assertEquals(2, report.created());
        assertEquals(List.of("value.unreadable", "record.noId"), Workshop.codes(report));
        assertTrue(report.problems().stream().anyMatch(each -> each.place().field().equals("verifiedOn")
                && each.code().equals("value.unreadable")));
        assertEquals("2026-03-03", tool("2").getVerifiedOn().toString());
    }

    @Test
    void truncatedJsonGivesWhatCameBefore() throws Exception {
        Path file = workshop.write("in.json", "[{\"id\":1,\"titre\":\"Un\"},{\"id\":2,\"titre\":\"Deux\"},{\"id\":3,");
        ImportReport report = workshop.run("json", mapping, file);
        assertEquals(2, report.created());
        assertEquals(List.of("json.truncated"), Workshop.codes(report));
    }

    @Test
    void malformedJsonAndEmptyFilesAreToldInTheLanguageOfThePerson() throws Exception {
        ImportReport report = workshop.run("json", mapping, workshop.write("in.json", "[{\"id\":1 \"titre\":\"Un\"}]"),
                workshop.write("nothing.json", ""));
        assertEquals(List.of("json.malformed", "file.empty"), Workshop.codes(report));
        assertEquals("Le JSON est mal formé à la colonne 10.", report.problems().getFirst().message().in(Locale.FRENCH));
    }

    @Test
    void aBrokenLineOfJsonCostsItselfAlone() throws Exception {
        Path file = workshop.write("in.jsonl", "{\"id\":1,\"titre\":\"Un\"}\n{oops}\n[1]\n\n{\"id\":4,\"titre\":\"Q\"}\n");
        ImportReport report = workshop.run("jsonl", mapping, file);
        assertEquals(2, report.created());
        assertEquals(2, report.rejected());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<a", "<!DOCTYPE a [<!ENTITY x 'y'>]><Publication ID='1'>&x;</Publication>",
            "<Publication ID='F1'><dc:title xmlns:dc='http://purl.org/dc/elements/1.1/'>Un</dc:title>", "<html/>" })
    void badXmlIsTold(String text) throws Exception {
        ImportReport report = workshop.run("service-public", null, workshop.write("in.xml", text));
        assertEquals(0, report.created());
        assertEquals(1, report.problems().size());
    }

    @Test
    void aWorkbookIsReadWithItsDatesAndSavedFormulas() throws Exception {
        Path file = Xlsx.write(files.resolve("in.xlsx"), "<row r='1'>" + Xlsx.text("A1", "id") + Xlsx.text("B1", "titre")
                + Xlsx.text("C1", "prix") + Xlsx.text("D1", "date") + "</row><row r='2'><c r='A2'><v>1</v></c>"
                + Xlsx.text("B2", "Un") + "<c r='C2'><f>6*7</f><v>42</v></c><c r='D2' s='1'><v>46000</v></c></row>");
        assertEquals(1, workshop.run("xlsx", mapping, file).created());
        assertEquals("42", tool("1").getCost());
        assertEquals("2025-12-09", tool("1").getVerifiedOn().toString());
    }

    @Test
    void aBrokenWorkbookIsTold() throws Exception {
        Path good = Xlsx.write(files.resolve("good.xlsx"), "<row r='1'>" + Xlsx.text("A1", "id") + "</row>");
        byte[] bytes = Files.readAllBytes(good);
        Path cut = workshop.write("cut.xlsx", Arrays.copyOf(bytes, bytes.length / 2));
        Path torn = Xlsx.write(files.resolve("torn.xlsx"), "<row r='1'><c r=");
        ImportReport report = workshop.run("xlsx", mapping, cut, torn, workshop.write("no.xlsx", "no workbook"));
        assertEquals(0, report.created());
        assertEquals(List.of("xlsx.malformed"), Workshop.codes(report));
        assertEquals(3, report.problems().size());
    }

    @Test
    void aWorkbookThatUnpacksEndlesslyIsRefused() throws Exception {
        Path bomb = Xlsx.write(files.resolve("bomb.xlsx"), " ".repeat(40 << 20));
        assertEquals(List.of("xlsx.bomb"), Workshop.codes(workshop.run("xlsx", mapping, bomb)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "{\"type\":\"Nothing\",\"source\":\"x\"}", "{\"source\":\"x\"}",
            "{\"type\":\"Tool\",\"source\":\"x\",\"colour\":1}",
            "{\"type\":\"Tool\",\"source\":\"x\",\"fields\":[{\"to\":\"nothing\",\"from\":\"a\"}]}" })
    void aWrongMappingIsToldAndNothingIsImported(String text) throws Exception {
        ImportReport report = workshop.run("csv", workshop.write("wrong.json", text),
                workshop.write("in.csv", "id;titre\n1;Un\n"));
        assertEquals(0, report.records());
        assertEquals(List.of("file.failed"), Workshop.codes(report));
    }

    @Test
    void aFileCutAnywhereGivesWhatCameBefore() throws Exception {
        byte[] whole = "id;titre;texte\n1;Économie;\"Un \"\"mot\"\"\"\n2;Été;Deux\n3;Forêt;Trois\n".getBytes(StandardCharsets.UTF_8);
        byte[] lines = "{\"id\":1,\"titre\":\"É\"}\n{\"id\":2,\"titre\":\"Été\"}\n".getBytes(StandardCharsets.UTF_8);
        for (int cut = 1; cut < whole.length; cut++) {
            ImportReport report = csv(Arrays.copyOf(whole, cut));
            assertTrue(report.records() <= 3 && report.further() == 0, report::toString);
        }
        for (int cut = 1; cut < lines.length; cut++) {
            ImportReport report = workshop.run("jsonl", mapping, workshop.write("in.jsonl", Arrays.copyOf(lines, cut)));
            assertTrue(report.records() <= 2, report::toString);
        }
        assertEquals(3, csv(whole).records());
        assertEquals("Forêt", tool("3").getTitle());
    }

    @Test
    void anUnknownFormatOrAMissingFileIsAFailure() throws Exception {
        Path file = workshop.write("in.csv", "id\n");
        assertThrows(MaillageException.class, () -> workshop.run("odt", null, file));
        assertThrows(MaillageException.class, () -> workshop.run("csv", mapping, files.resolve("none.csv")));
    }

    @Test
    void aMalformedVocabularyIsTold() throws Exception {
        ImportReport report = workshop.run("skos", null, Workshop.data("vocab-essglobal/DSP.xml"));
        assertEquals(0, report.created());
        assertEquals(List.of("skos.malformed"), Workshop.codes(report));
        assertTrue(report.problems().getFirst().place().line() > 0);
        assertEquals(List.of("skos.malformed"), Workshop.codes(workshop.run("skos", null, workshop.write("in.ttl", "<a> b"))));
        assertEquals(List.of("xml.malformed"),
                Workshop.codes(workshop.run("skos", null, workshop.write("in.rdf", "<?xml version='1.0'?><a><b></a>"))));
    }

    @Test
    void relativeNamesOfTurtleAreTaken() throws Exception {
        ImportReport report = workshop.run("skos", null, workshop.write("in.ttl", """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <eau> a skos:Concept ; skos:prefLabel "Eau"@fr .
                <mer> a skos:Concept ; skos:prefLabel "Mer"@fr ; skos:broader <eau> .
                """));
        assertEquals(2, report.created(), report::toString);
    }
}
