package org.maillage.note.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.MaillageException;
import org.maillage.api.note.NoteFormat;
import org.maillage.api.note.NoteRequest;

/** A chamber’s templates: what can be set is followed, what is wrong is named. */
class TemplateTest {

    @TempDir
    private Path data;
    private Desk desk;

    @BeforeEach
    void start() throws Exception {
        desk = new Desk(data);
    }

    private Path template(String settings) throws Exception {
        Path folder = desk.notes().template("default", Locale.FRENCH);
        Files.writeString(folder.resolve("note.properties"), settings);
        return folder;
    }

    private NoteRequest request() throws MaillageException {
        return desk.request(Desk.ASSOCIATION, Desk.SCHEMES, Locale.FRENCH);
    }

    private Document page() throws MaillageException {
        return Jsoup.parse(new String(desk.write(request(), NoteFormat.html), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = { "fr", "en" })
    void aNewTemplateExplainsItselfAndChangesNothing(String language) throws Exception {
        Path folder = desk.notes().template("default", Locale.of(language));
        assertEquals(List.of("default"), desk.notes().templates());
        String settings = Files.readString(folder.resolve("note.properties"));
        assertTrue(settings.lines().allMatch(each -> each.isBlank() || each.startsWith("#")), settings);
        assertTrue(!settings.contains("@"), settings);
        // Every example of the explanations can be switched on as it stands.
        Files.writeString(folder.resolve("note.properties"), settings.replaceAll("(?m)^# (?=\\p{L}[\\p{L}-]* = )", ""));
        Files.delete(folder.resolve("note.properties").resolveSibling("introduction.md"));
        assertTrue(desk.notes().write(request(), NoteFormat.html, new ByteArrayOutputStream()).remarks().stream()
                .anyMatch(each -> each.contains("logo.png")));
    }

    @Test
    void aChamberHasItsNameColourTextsPartsAndFields() throws Exception {
        Path folder = template("""
                chambre = CRESS d’Essai
                adresse = 1 rue de l’Essai | 37000 Tours
                couleur = #FFCC00
                titre = Vos aides
                logo = logo.png
                rubriques = dispositifs, synthèse
                champs = Financeurs, verdict
                """);
        ByteArrayOutputStream logo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB), "png", logo);
        Files.write(folder.resolve("logo.png"), logo.toByteArray());
        Files.writeString(folder.resolve("introduction.md"), "Bonjour **{nom}**, voici {nombre} pistes.");
        Document page = page();
        assertEquals("Vos aides", page.selectFirst("h1").text());
        assertEquals("Logo CRESS d’Essai", page.selectFirst("img").attr("alt"));
        assertTrue(page.text().contains("37000 Tours"));
        assertTrue(page.text().contains("Bonjour Les Deux Rives, voici 5 pistes."));
        assertEquals(List.of("Chaque piste en détail", "En un coup d’œil"), page.select("h2").eachText());
        assertTrue(page.selectFirst("h2").attr("style").matches(".*border-bottom: 2px solid #FFCC00.*"));
        assertTrue(page.select("h4").isEmpty(), "Reasons were not asked for");
        for (NoteFormat each : NoteFormat.values()) {
            assertTrue(desk.write(request(), each).length > 100, each.name());
        }
    }

    @Test
    void oldEditorsOfWindowsAreUnderstood() throws Exception {
        Path folder = template("");
        Files.write(folder.resolve("note.properties"), "chambre = Économie sociale".getBytes(Charset.forName("windows-1252")));
        assertTrue(page().text().contains("Économie sociale"));
        Files.writeString(folder.resolve("note.properties"), "\ufeffchambre = Économie sociale");
        assertTrue(page().text().contains("Économie sociale"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "couleur = rouge", "colour = #000000", "rubriques = météo", "champs = météo", "adresse = \\uZZZZ" })
    void whatIsWrongIsNamed(String settings) throws Exception {
        template(settings);
        MaillageException failure = assertThrows(MaillageException.class, this::page);
        String word = settings.startsWith("colour") ? "colour" : settings.split(" = ")[1];
        assertTrue(failure.text(Locale.FRENCH).contains(settings.contains("\\u") ? "note.properties" : word),
                failure.text(Locale.FRENCH));
    }

    @Test
    void aLogoThatCannotBeReadIsSaidAndLeftOut() throws Exception {
        Path folder = template("logo = logo.png");
        Files.writeString(folder.resolve("logo.png"), "pas une image");
        assertTrue(desk.notes().write(request(), NoteFormat.pdf, new ByteArrayOutputStream()).remarks().getFirst()
                .contains("logo.png"));
    }

    @Test
    void wordNotesTakeTheStylesOfTheTemplate() throws Exception {
        Path file = template("").resolve("modele.docx");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            word.getStyles().getStyle("Heading1").getCTStyle().getRPr().getColorArray(0).setVal("AA0000");
            word.getStyles().getStyle("Heading1").setStyleId("Titre1");
            save(word, file);
        }
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(desk.write(request(), NoteFormat.docx)))) {
            String style = word.getParagraphs().stream().filter(each -> each.getText().equals("En un coup d’œil"))
                    .findFirst().orElseThrow().getStyle();
            assertEquals("Titre1", style, "Word calls styles by translated ids");
            assertTrue(word.getDocument().xmlText().indexOf("template") < 0);
            assertTrue(word.getParagraphs().stream().noneMatch(each -> each.getText().contains("n’est qu’un exemple")));
        }
    }

    private static void save(XWPFDocument word, Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(out);
        Files.write(file, out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = { "docx", "odt" })
    void aTemplateThatIsNoDocumentIsRefused(String extension) throws Exception {
        Files.writeString(template("").resolve("modele." + extension), "pas un document");
        MaillageException failure = assertThrows(MaillageException.class,
                () -> desk.write(request(), NoteFormat.valueOf(extension)));
        assertTrue(failure.text(Locale.FRENCH).contains(extension));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "..", "a/b", "é" })
    void aNameThatIsNoneIsRefused(String name) {
        assertThrows(MaillageException.class, () -> desk.notes().template(name, Locale.FRENCH));
    }
}
