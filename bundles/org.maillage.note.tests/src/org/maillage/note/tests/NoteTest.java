package org.maillage.note.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.logging.log4j.LogManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.MaillageException;
import org.maillage.api.note.NoteFormat;
import org.maillage.api.note.NoteItem;
import org.maillage.api.note.NoteReport;
import org.maillage.api.note.NoteRequest;
import org.maillage.api.note.NoteSection;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Notes on shipped schemes, matched over the real index. */
@TestInstance(Lifecycle.PER_CLASS)
class NoteTest {

    /** What a treasurer must not have to understand: words of the trade, ids, and what was not filled in. */
    private static final Pattern JARGON = Pattern
            .compile("CONDITIONAL|ELIGIBLE|UNKNOWN|\\b(?:voc|national|cog|naf):|\\{\\d|toStudy|\\bnull\\b|@\\w+@");

    private Desk desk;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        desk = new Desk(data);
    }

    /** The text of a note, with ordinary spaces; other tests look after the no-break ones. */
    private String html(NoteRequest request) throws MaillageException {
        return Jsoup.parse(new String(desk.write(request, NoteFormat.html), StandardCharsets.UTF_8)).body().text()
                .replaceAll("[\\u00a0\\u202f]", " ");
    }

    @Test
    void aNoteSaysVerdictsReasonsPlanAndSources() throws Exception {
        String text = html(desk.request(Desk.ASSOCIATION, Desk.SCHEMES, Locale.FRENCH));
        for (String each : List.of("Les Deux Rives", "1. Poste Fonjep", "Vous semblez pouvoir en bénéficier",
                "L’employeur est une association.", "Ce qui ne correspond pas", "La somme recherchée est comprise entre",
                "À vérifier en lisant le règlement", "Ne se cumulent pas : Poste Fonjep et Adultes-relais",
                "Poste Fonjep et Adultes-relais ne se cumulent pas.", "Il reste à trouver 24 000 €",
                "Il reste 180 000 € sur 300 000 €", "Le 12 mai 2027, 120 000 € sortiront du calcul",
                "À confirmer auprès de l’organisme", "seul l’organisme qui porte un dispositif décide")) {
            assertTrue(text.contains(each), () -> "“" + each + "” is missing in:\n" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "fr", "en" })
    void twentySchemesAreSaidWithoutAWordOfTheTrade(String language) throws Exception {
        List<String> all = desk.notes().fields(Locale.FRENCH).stream().map(each -> each.name())
                .filter(each -> !each.equals("id") && !each.equals("generic")).toList();
        List<String> twenty = Stream.concat(Desk.SCHEMES.stream(), Stream.of("national:adie-microcredit",
                "national:socoden", "national:nacre", "national:cape", "national:pec", "national:fse-plus",
                "national:leader", "national:service-civique", "national:iae-aci", "national:guid-asso",
                "national:cheque-emploi-associatif", "national:acre", "national:arce", "national:solidatech",
                "national:tzcld")).toList();
        for (String profile : List.of("{}", Desk.ASSOCIATION, "{\"notYetCreated\":true,\"consideredForms\":[\"9220\"]}")) {
            NoteRequest asked = desk.request(profile, twenty, Locale.of(language));
            String text = html(new NoteRequest(asked.file(), asked.items(), "", List.of(), all, asked.on(), asked.language()));
            List<String> found = JARGON.matcher(text).results().map(each -> text.substring(Math.max(0, each.start() - 60),
                    Math.min(text.length(), each.end() + 20))).toList();
            assertEquals(List.of(), found, profile);
            assertTrue(text.contains("20. "), "The last scheme is missing");
        }
    }

    @Test
    void englishNotesAreEnglish() throws Exception {
        String text = html(desk.request(Desk.ASSOCIATION, Desk.SCHEMES, Locale.ENGLISH));
        assertTrue(text.contains("Where to find funding and support") && text.contains("€180,000 left of €300,000")
                && text.contains("What fits"), text);
        assertFalse(text.contains("Ce qui") || text.contains("Votre"), text);
    }

    @Test
    void thePdfIsTaggedAndItsFontsAreItsOwn() throws Exception {
        NoteRequest request = desk.request(Desk.ASSOCIATION, Desk.SCHEMES, Locale.FRENCH);
        try (PDDocument pdf = Loader.loadPDF(desk.write(request, NoteFormat.pdf))) {
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("ViewerPreferences"))
                    .getBoolean("DisplayDocTitle", false));
            assertTrue(pdf.getDocumentInformation().getTitle().contains("Les Deux Rives"));
            assertTrue(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)
                    .contains("pdfuaid"), "PDF/UA is not claimed");
            Map<String, Integer> tags = new TreeMap<>();
            count(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            for (String each : List.of("H1", "H2", "H3", "H4", "L", "LI", "Table", "TH", "TD", "P", "Link")) {
                assertTrue(tags.containsKey(each), () -> each + " is missing: " + tags);
            }
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(),
                            () -> name + " is not embedded");
                }
            }
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Dispositif local d’accompagnement (DLA)"), text);
            assertFalse(text.lines().anyMatch(each -> each.strip().matches(".*\\b[dlDL]’")), "An elision is broken");
        }
    }

    private static void count(PDStructureNode node, Map<String, Integer> tags) {
        for (Object each : node.getKids()) {
            if (each instanceof PDStructureElement element) {
                tags.merge(element.getStructureType(), 1, Integer::sum);
                count(element, tags);
            }
        }
    }

    @Test
    void theWordDocumentHasStylesHeadingsAndALanguage() throws Exception {
        NoteRequest request = desk.request(Desk.ASSOCIATION, Desk.SCHEMES, Locale.FRENCH);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(desk.write(request, NoteFormat.docx)))) {
            assertTrue(word.getProperties().getCoreProperties().getTitle().contains("Les Deux Rives"));
            assertEquals("fr", word.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty().get());
            assertEquals(5, word.getParagraphs().stream().filter(each -> "Heading2".equals(each.getStyle()))
                    .filter(each -> each.getText().matches("\\d\\. .*")).count());
            assertTrue(word.getTables().stream().filter(each -> "MaillageGrid".equals(each.getStyleID()))
                    .allMatch(each -> each.getRow(0).isRepeatHeader()));
            assertTrue(word.getFooterList().getFirst().getText().contains("20 novembre 2026".replace(' ', '\u00a0')));
        }
    }

    @Test
    void theOpenDocumentIsAPackageOfItsType() throws Exception {
        Map<String, byte[]> parts = parts(
                desk.write(desk.request(Desk.ASSOCIATION, Desk.SCHEMES, Locale.FRENCH), NoteFormat.odt));
        assertEquals("mimetype", parts.keySet().iterator().next());
        for (String each : List.of("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml")) {
            assertNotNull(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(each))), each);
        }
        String content = new String(parts.get("content.xml"), StandardCharsets.UTF_8);
        assertEquals(5, Pattern.compile("text:outline-level=\"2\">\\d\\. ").matcher(content).results().count());
        assertTrue(content.contains("table:table-header-rows"));
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new java.util.LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                parts.put(each.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    @Test
    void theMailNeedsNothingButItself() throws Exception {
        Document page = Jsoup.parse(new String(desk.write(desk.request(Desk.ASSOCIATION, Desk.SCHEMES, Locale.FRENCH),
                NoteFormat.html), StandardCharsets.UTF_8));
        assertEquals("fr", page.selectFirst("html").attr("lang"));
        assertTrue(page.select("style, script, link, [class], img[src^=http]").isEmpty());
        assertTrue(page.select("h2").stream().allMatch(each -> each.attr("style").contains("color")));
    }

    @Test
    void tablesHaveTheColumnsThatWereAskedFor(@TempDir Path folder) throws Exception {
        NoteRequest asked = desk.request(Desk.ASSOCIATION, Desk.SCHEMES, Locale.FRENCH);
        NoteRequest request = new NoteRequest(asked.file(), asked.items(), "", List.of(),
                List.of("title", "Pour vous", "amount", "Financeurs"), asked.on(), asked.language());
        String csv = new String(desk.write(request, NoteFormat.csv), StandardCharsets.UTF_8);
        assertEquals("\ufeffTitre;Pour vous;Montant;Financeurs", csv.lines().findFirst().orElseThrow());
        assertTrue(csv.contains("Adultes-relais;Il nous manque des éléments pour vous répondre.;22810,61;"), csv);
        Path file = Files.write(folder.resolve("note.xlsx"), desk.write(request, NoteFormat.xlsx));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertTrue(sheet.contains("22810.61") && sheet.contains("autoFilter"), sheet);
        }
    }

    @Test
    void theOrderAndTheCommentsAreThoseOfTheRequest() throws Exception {
        NoteRequest request = new NoteRequest(desk.file(Desk.ASSOCIATION), List.of(
                new NoteItem("national:dla", "Appeler <avant> la fin du mois."), NoteItem.of("national:fonjep"),
                NoteItem.of("national:dla")), "", List.of(NoteSection.entries), List.of("comment"), Desk.ON, Locale.FRENCH);
        String text = html(request);
        assertTrue(text.contains("1. Dispositif local d’accompagnement (DLA) Notre conseil : Appeler <avant> la fin du mois."),
                text);
        assertTrue(text.contains("2. Poste Fonjep") && !text.contains("3. "), text);
        assertFalse(text.contains("En un coup d’œil"), text);
    }

    @Test
    void aFileIsItsOwnSelection() throws Exception {
        String file = Desk.ASSOCIATION.substring(0, Desk.ASSOCIATION.length() - 1) + """
                ,"selections":[{"entry":"national:dla","state":"recommended","note":"à ne pas dire"},
                {"entry":"national:pec","state":"refused"}]}""";
        String text = html(NoteRequest.of(desk.file(file), List.of(), Desk.ON, Locale.FRENCH));
        assertTrue(text.contains("Dispositif local") && !text.contains("Parcours emploi"), text);
        assertFalse(text.contains("à ne pas dire"), "A remark for the adviser is not for the project holder");
    }

    @Test
    void aFileSaysWhatItsNoteHoldsAndWhatItSaysOfEach() throws Exception {
        String file = Desk.ASSOCIATION.substring(0, Desk.ASSOCIATION.length() - 1) + """
                ,"selections":[{"entry":"national:dla","inNote":"no"},
                {"entry":"national:pec","state":"refused","inNote":"yes","comment":"À redemander en janvier."}]}""";
        String text = html(NoteRequest.of(desk.file(file), List.of(), Desk.ON, Locale.FRENCH));
        assertTrue(text.contains("Parcours emploi") && !text.contains("Dispositif local"), text);
        assertTrue(text.contains("À redemander en janvier."), text);
        text = html(NoteRequest.of(desk.file(file), List.of(new NoteItem("national:pec", "Non.")), Desk.ON, Locale.FRENCH));
        assertTrue(text.contains("Non.") && !text.contains("janvier"), text);
    }

    @ParameterizedTest
    @EnumSource(NoteFormat.class)
    void whatCannotBeWrittenIsSaidAndLeavesNothingBehind(NoteFormat format, @TempDir Path folder) throws Exception {
        NoteRequest request = desk.request("{}", List.of("national:dla"), Locale.FRENCH);
        Path target = folder.resolve("absent").resolve("note." + format);
        MaillageException failure = assertThrows(MaillageException.class,
                () -> desk.notes().write(request, format, target));
        assertTrue(failure.text(Locale.FRENCH).contains(target.toString()));
        Path file = folder.resolve("note." + format);
        Files.writeString(file, "avant");
        NoteReport report = desk.notes().write(request, format, file);
        assertEquals(1, report.entries());
        assertTrue(Files.size(file) > 100);
        assertThrows(MaillageException.class, () -> desk.notes().write(
                desk.request("{}", List.of("national:absent"), Locale.FRENCH), format, file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void whatIsAskedWronglyIsNamed() throws Exception {
        assertSaid("au moins un", desk.request("{}", List.of(), Locale.FRENCH));
        assertSaid("national:absent, essai:b",
                desk.request("{}", List.of("national:dla", "national:absent", "essai:b"), Locale.FRENCH));
        NoteRequest good = desk.request("{}", List.of("national:dla"), Locale.FRENCH);
        assertSaid("couleur", new NoteRequest(good.file(), good.items(), "", List.of(), List.of("couleur"), good.on(),
                good.language()));
        assertSaid("absent", new NoteRequest(good.file(), good.items(), "absent", List.of(), List.of(), good.on(),
                good.language()));
    }

    private void assertSaid(String named, NoteRequest request) {
        MaillageException failure = assertThrows(MaillageException.class, () -> desk.write(request, NoteFormat.html));
        assertTrue(failure.text(Locale.FRENCH).contains(named), failure.text(Locale.FRENCH));
        assertTrue(new ArrayList<>(List.of(failure.text(Locale.ENGLISH))).getFirst().length() > named.length());
    }

    /** Log4j’s interface keeps a lock from its start until somebody listens, and POI and PDFBox wait for that lock. */
    @Test
    void aLibraryThatAnotherThreadStartedDoesNotKeepTheNoteWaiting() throws Exception {
        Bundle interfaceBundle = FrameworkUtil.getBundle(LogManager.class);
        interfaceBundle.stop();
        Thread other = new Thread(() -> assertDoesNotThrow(() -> interfaceBundle.start()));
        other.start();
        assertTrue(other.join(Duration.ofMinutes(1)));
        Field lock = interfaceBundle.loadClass("org.apache.logging.log4j.util.ProviderUtil")
                .getDeclaredField("STARTUP_LOCK");
        lock.setAccessible(true);
        Lock startup = (Lock) lock.get(null);
        assertTrue(startup.tryLock(1, TimeUnit.SECONDS));
        startup.unlock();
    }
}
