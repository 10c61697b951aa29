package org.maillage.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ImportService;
import org.maillage.api.exchange.Importer;
import org.maillage.api.exchange.RecordOutcome;
import org.maillage.model.Entry;
import org.maillage.model.Guide;
import org.maillage.model.GuideKind;
import org.maillage.model.Link;

/** Bibliographies and catalogues, as libraries exchange them, become guides. */
class BibliographyTest {

    @TempDir
    private Path files;

    private static Path fixture(String name) {
        return Workshop.testdata("bibliography/" + name);
    }

    private static String recognised(Path file) throws Exception {
        return Workshop.service(ImportService.class).recognise(file).map(Importer::id).orElse("");
    }

    private static Guide titled(Workshop workshop, String title) throws Exception {
        List<Entry> all = workshop.entries();
        return (Guide) all.stream().filter(each -> title.equals(each.getTitle())).findFirst().orElseThrow(
                () -> new AssertionError(all.stream().map(Entry::getTitle).toList().toString()));
    }

    private static List<String> urls(Guide guide) {
        return guide.getLinks().stream().map(Link::getUrl).toList();
    }

    @Test
    void referencesOfBibtexKeepTheirAccentsAndLookUpTheWorkTheyArePartOf() throws Exception {
        Workshop workshop = new Workshop(files, "essai-bibtex");
        Path file = fixture("atelier.bib");
        assertEquals("bibtex", recognised(file));
        List<RecordOutcome> rejected = new ArrayList<>();
        ImportReport report = workshop.run("bibtex", null, new ImportMonitor() {
            @Override
            public void outcome(RecordOutcome outcome) {
                if (outcome.entry().isEmpty()) {
                    rejected.add(outcome);
                }
            }
        }, false, file);
        assertEquals(3, report.created(), report.toString());
        assertEquals(List.of(3L), rejected.stream().map(RecordOutcome::record).toList(), "the broken one alone is left out");
        assertEquals(22, rejected.getFirst().problems().getFirst().place().line());
        Guide article = titled(workshop, "Ouvrir un atelier partagé : ce que disent dix chantiers");
        assertEquals("Anaïs Dupré, Luc Martin, Collectif des ateliers partagés · Revue de l'atelier · 2021",
                article.getSummary());
        assertEquals("Dix chantiers racontent leurs débuts, leurs coûts et leurs échecs.", article.getDescription());
        assertEquals("2021-05", article.getPublished());
        assertEquals(GuideKind.STUDY, article.getKind());
        assertEquals(List.of("https://doi.org/10.5555/atelier.12"), urls(article));
        assertEquals(List.of("atelier", "mutualisation", "tiers-lieu"), article.getFreeKeywords());
        assertEquals("Collectif des ateliers partagés", Workshop.content().find(article.getAuthors().getFirst())
                .orElseThrow().entry().getTitle());
        Guide part = titled(workshop, "Le compte d'exploitation d'un atelier");
        assertEquals("Paul Roche · Actes des journées de la mutualisation · Presses de l'essai · 2020", part.getSummary());
        assertEquals(3, workshop.run("bibtex", null, file).unchanged(), "the same again changes nothing");
    }

    @Test
    void referencesOfRisGoOnOverLinesAndNeedNoEnd() throws Exception {
        Workshop workshop = new Workshop(files, "essai-ris");
        Path file = fixture("atelier.ris");
        assertEquals("ris", recognised(file));
        ImportReport report = workshop.run("ris", null, file);
        assertEquals(2, report.created(), report.toString());
        assertEquals(List.of("ris.notEnded"), Workshop.codes(report));
        Guide guide = (Guide) workshop.entry("guide/essai-1");
        assertEquals("Un guide inventé, sur deux lignes.", guide.getDescription());
        assertEquals("2022-03-07", guide.getPublished());
        assertEquals("fr", guide.getLanguage());
        assertEquals(List.of("https://exemple.fr/rapport", "https://doi.org/10.5555/essai.1"), urls(guide));
    }

    @Test
    void descriptionsOfARepositoryKeepTheIdentifierOfTheirHeader() throws Exception {
        Workshop workshop = new Workshop(files, "essai-dc");
        Path file = fixture("depot.xml");
        assertEquals("dublin-core", recognised(file));
        ImportReport report = workshop.run("dublin-core", null, file);
        assertEquals(1, report.created(), report.toString());
        assertEquals(1, report.rejected(), "a record without title");
        Guide guide = titled(workshop, "Gouverner un atelier à plusieurs");
        assertEquals("oai:exemple.fr:7", guide.getProvenance().getSourceId());
        assertEquals("Paul Roche · Presses de l’essai · 2023", guide.getSummary());
        assertEquals(List.of("gouvernance", "atelier"), guide.getFreeKeywords());
        assertEquals("CC BY 4.0", guide.getLicence());
        assertEquals(List.of("https://exemple.fr/recit"), urls(guide));
    }

    private static void isAtelier(Guide guide) {
        assertEquals("essai000001", guide.getProvenance().getSourceId());
        assertEquals("Paul Roche, Collectif des ateliers partagés · Presses de l’essai · 2018",
                guide.getSummary().replace('\'', '’'));
        assertEquals("2018", guide.getPublished());
        assertEquals(142, guide.getPages());
        assertEquals("fr", guide.getLanguage());
    }

    @Test
    void aCatalogueInXmlIsRead() throws Exception {
        Workshop workshop = new Workshop(files, "essai-marcxml");
        Path file = fixture("catalogue.xml");
        assertEquals("unimarc", recognised(file));
        assertEquals(1, workshop.run("unimarc", null, file).created());
        isAtelier(titled(workshop, "L’atelier partagé : mode d’emploi"));
    }

    /** A record as ISO 2709: leader, directory, fields; {@code $} begins a subfield. */
    private static byte[] iso2709(List<String> fields, java.util.function.Function<String, byte[]> encoding) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        StringBuilder directory = new StringBuilder();
        for (String each : fields) {
            byte[] bytes = encoding.apply(each.substring(4).replace('$', '\u001f') + "\u001e");
            directory.append("%s%04d%05d".formatted(each.substring(0, 3), bytes.length, data.size()));
            data.writeBytes(bytes);
        }
        int base = 24 + directory.length() + 1;
        int length = base + data.size() + 1;
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes("%05dnam  22%05d   450 %s\u001e".formatted(length, base, directory)
                .getBytes(StandardCharsets.US_ASCII));
        record.writeBytes(data.toByteArray());
        record.write(0x1d);
        return record.toByteArray();
    }

    private static final List<String> ATELIER = List.of("001 essai000001", "101 0 $afre",
            "200 1 $aL'atelier partagé$emode d'emploi", "210   $aLieu$cPresses de l'essai$dimpr. 2018",
            "215   $a1 vol. (142 p.)", "700  1$aRoche$bPaul", "710 02$aCollectif des ateliers partagés");

    /** In ISO 5426 the accent, C2, comes before its letter. */
    private static byte[] iso5426(String text) {
        return text.replace("é", "\u00c2e").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aCatalogueIsReadInTheEncodingOfLibrariesAndInThatOfTheWeb() throws Exception {
        Workshop workshop = new Workshop(files, "essai-iso2709");
        ByteArrayOutputStream catalogue = new ByteArrayOutputStream();
        catalogue.writeBytes(iso2709(ATELIER, BibliographyTest::iso5426));
        catalogue.writeBytes("00099nam  22000abc cassée\u001d".getBytes(StandardCharsets.UTF_8));
        List<String> second = new ArrayList<>(ATELIER);
        second.set(0, "001 essai000002");
        catalogue.writeBytes(iso2709(second, each -> each.getBytes(StandardCharsets.UTF_8)));
        Path file = Files.write(files.resolve("export"), catalogue.toByteArray());
        assertEquals("unimarc", recognised(file));
        ImportReport report = workshop.run("unimarc", null, file);
        assertEquals(2, report.created(), report.toString());
        assertEquals(1, report.rejected(), "the broken record alone");
        assertEquals("unimarc.malformed", report.problems().stream().filter(each -> each.place().line() == 2).findFirst()
                .orElseThrow().code());
        isAtelier((Guide) workshop.entry("guide/essai000001"));
        assertEquals("L'atelier partagé : mode d'emploi", workshop.entry("guide/essai000002").getTitle());
    }

    @Test
    void entitiesOfAFileAreNotFollowed() throws Exception {
        Workshop workshop = new Workshop(files, "essai-entites");
        Path secret = workshop.write("secret.txt", "secret");
        Path file = workshop.write("dc.xml", """
                <!DOCTYPE r [<!ENTITY x SYSTEM "%s">]>
                <r xmlns:dc="http://purl.org/dc/elements/1.1/"><d><dc:title>Avec &x;</dc:title></d></r>
                """.formatted(secret.toUri()));
        ImportReport report = workshop.run("dublin-core", null, file);
        assertTrue(report.created() == 0 || !workshop.entries().getFirst().getTitle().contains("secret"),
                report.problems().stream().map(each -> each.text(Locale.FRENCH)).toList().toString());
    }
}
