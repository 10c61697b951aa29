package org.maillage.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.api.MaillageException;
import org.maillage.api.exchange.ImportMonitor;
import org.maillage.api.exchange.ImportReport;
import org.maillage.api.exchange.ImportRequest;
import org.maillage.api.exchange.ImportService;
import org.maillage.model.Citation;
import org.maillage.model.CollectionDescriptor;
import org.maillage.model.Concept;
import org.maillage.model.ConceptScheme;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillageFactory;
import org.maillage.model.Tool;
import org.maillage.model.Translation;

/** A source that comes again brings what is new and leaves what a person did; an export comes back whole. */
class ReimportTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String MAPPING = """
            {"type": "Tool", "source": "test", "id": "id", "fields": [
              {"to": "title", "from": "titre", "required": true}, {"to": "summary", "from": "résumé"},
              {"to": "cost", "from": "prix"}, {"to": "freeKeywords", "from": "mots", "split": "/"}]}
            """;
    private static final String HEADER = "id;titre;résumé;prix;mots\n";

    @TempDir
    private Path files;
    private Workshop workshop;
    private Path mapping;

    @BeforeEach
    void start() throws Exception {
        workshop = new Workshop(files, "again-" + NUMBER.incrementAndGet());
        mapping = workshop.write("mapping.json", MAPPING);
        csv("a;Un;Premier;5;x/y\nb;Deux;Second;6;z\n");
    }

    private ImportReport csv(String rows) throws Exception {
        return workshop.run("csv", mapping, workshop.write("in.csv", HEADER + rows));
    }

    private Tool tool(String id) throws Exception {
        return (Tool) workshop.entry("tool/" + id);
    }

    private Tool copy(String id) throws Exception {
        return EcoreUtil.copy(tool(id));
    }

    @Test
    void whatTheSourceChangesIsBrought() throws Exception {
        ImportReport report = csv("a;Un;Premier;7;x\nb;Deux;Second;6;z\nc;Trois;;;\n");
        assertEquals(1, report.updated());
        assertEquals(1, report.unchanged());
        assertEquals(1, report.created());
        assertEquals("7", tool("a").getCost());
        assertEquals(List.of("x"), tool("a").getFreeKeywords());
    }

    @Test
    void whatAPersonChangedStays() throws Exception {
        Tool mine = copy("a");
        mine.setTitle("À moi");
        mine.setDescription("Ajouté");
        Workshop.editor().save(mine);
        assertEquals(1, csv("a;Leur titre;Leur résumé;5;x/y\n").updated());
        assertEquals("À moi", tool("a").getTitle());
        assertEquals("Ajouté", tool("a").getDescription());
        assertEquals("Leur résumé", tool("a").getSummary());
        csv("a;Encore un titre;Leur résumé;5;x/y\n");
        assertEquals("À moi", tool("a").getTitle());
    }

    @Test
    void whatAPersonProtectedStays() throws Exception {
        Tool mine = copy("a");
        mine.getProvenance().setProtectedFields("summary cost");
        Workshop.editor().save(mine);
        csv("a;Nouveau;Nouveau;9;x/y\n");
        assertEquals("Nouveau", tool("a").getTitle());
        assertEquals("Premier", tool("a").getSummary());
        assertEquals("5", tool("a").getCost());
        assertEquals("summary cost", tool("a").getProvenance().getProtectedFields());
    }

    @Test
    void aBetterMappingBringsMore() throws Exception {
        mapping = workshop.write("mapping.json", MAPPING.replace("\"cost\"", "\"usage\""));
        assertEquals(1, csv("a;Un;Premier;5;x/y\n").updated());
        assertEquals("5", tool("a").getUsage());
        assertEquals(null, tool("a").getCost());
    }

    @Test
    void theRawRecordIsKept() throws Exception {
        assertTrue(tool("a").getProvenance().getRaw().contains("\"résumé\":\"Premier\""));
        assertEquals("a", tool("a").getProvenance().getSourceId());
        assertEquals("test", tool("a").getProvenance().getSource());
    }

    @Test
    void anInstalledCollectionReceivesNothing() throws Exception {
        ImportRequest request = new ImportRequest(List.of(files.resolve("in.csv")), "csv", Optional.of(mapping), "voc",
                false);
        ImportService imports = Workshop.service(ImportService.class);
        assertThrows(MaillageException.class, () -> imports.run(request, ImportMonitor.NONE));
    }

    @ParameterizedTest
    @CsvSource({ "json, voc", "jsonl, voc", "jsonl, national" })
    void anExportComesBackWhole(String format, String collection) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long count = Workshop.exports().export(collection, format, out).entries();
        Workshop copy = new Workshop(files, "copy-" + format + "-" + collection);
        Path file = copy.write("out." + format, out.toByteArray());
        ImportReport report = copy.run(format, null, file);
        assertEquals(count, report.created(), report::toString);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        Workshop.exports().export(copy.collection(), "jsonl", again);
        assertEquals(sorted(collection), again.toString(StandardCharsets.UTF_8)
                .replace("\"" + copy.collection() + ":", "\"" + collection + ":").lines().sorted().toList());
        assertEquals(count, copy.run(format, null, file).unchanged());
    }

    private static List<String> sorted(String collection) throws MaillageException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workshop.exports().export(collection, "jsonl", out);
        return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
    }

    /** A vocabulary with whatever may go wrong on the way. */
    private Workshop vocabulary(String name) throws Exception {
        Workshop own = new Workshop(files, name);
        CollectionDescriptor descriptor = MaillageFactory.eINSTANCE.createCollectionDescriptor();
        descriptor.setId(own.collection());
        descriptor.setTitle("Termes");
        Workshop.editor().create(descriptor);
        ConceptScheme scheme = MaillageFactory.eINSTANCE.createConceptScheme();
        scheme.setId(own.collection() + ":sujets");
        scheme.setTitle("Sujets");
        scheme.setVintage("2026");
        Workshop.editor().save(scheme);
        Workshop.editor().save(term(own.collection(), "eau", "L’eau ; \"claire\"\nsur deux lignes, a|b \\ c"));
        Concept other = term(own.collection(), "riviere", "=1+1");
        other.getBroader().add(own.collection() + ":eau");
        other.getRelated().add("voc:themes");
        other.getExactMatches().addAll(List.of("http://exemple.org/a|b", "http://exemple.org/c"));
        other.setStatus(EntryStatus.DRAFT);
        Workshop.editor().save(other);
        return own;
    }

    @Test
    void aTableOfTermsComesBackByteForByte() throws Exception {
        Workshop own = vocabulary("terms-own");
        byte[] first = terms(own);
        Workshop copy = new Workshop(files, "terms-copy");
        Path file = copy.write("termes.csv", first);
        assertEquals("terms", Workshop.service(ImportService.class).recognise(file).orElseThrow().id());
        assertEquals(3, copy.run("terms", null, file).created());
        assertEquals(new String(first, StandardCharsets.UTF_8), new String(terms(copy), StandardCharsets.UTF_8)
                .replace(copy.collection() + ":", own.collection() + ":"));
        assertEquals(3, copy.run("terms", null, file).unchanged());
    }

    private static Concept term(String collection, String name, String note) {
        Concept concept = MaillageFactory.eINSTANCE.createConcept();
        concept.setId(collection + ":" + name);
        concept.setTitle(name);
        concept.setScheme(collection + ":sujets");
        concept.setNotation("-" + name);
        concept.setScopeNote(note);
        concept.setDescription("'" + note);
        concept.getAltLabels().addAll(List.of("a | b", "c\\", "@d"));
        concept.getHiddenLabels().addAll(List.of("e", "|"));
        Translation translation = MaillageFactory.eINSTANCE.createTranslation();
        translation.setLanguage("en");
        translation.setTitle("water");
        translation.setDescription("what flows");
        translation.getAltLabels().addAll(List.of("aqua", "h|2|o"));
        concept.getTranslations().add(translation);
        Citation source = MaillageFactory.eINSTANCE.createCitation();
        source.setUrl("https://exemple.org/x");
        source.setLabel("Page \"x\", y");
        concept.getSources().add(source);
        return concept;
    }

    private static byte[] terms(Workshop of) throws MaillageException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workshop.exports().export(of.collection(), "terms", out);
        return out.toByteArray();
    }

    @Test
    void aTableIsExported() throws Exception {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        Workshop.exports().export(workshop.collection(), "csv", csv);
        String text = csv.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFFtype,id,title,"), text);
        assertTrue(text.contains("x | y"), text);
    }

    @Test
    void aVocabularyComesBackFromSkosByteForByte() throws Exception {
        byte[] skos = skos("voc");
        // As long a name: Turtle breaks its lines by their length.
        Workshop copy = new Workshop(files, "cov");
        // Many systems give Turtle any name.
        Path file = copy.write("voc.rdf", skos);
        ImportReport report = copy.run("skos", null, file);
        assertEquals(0, report.rejected(), report::toString);
        assertTrue(report.created() > 300, () -> "only " + report);
        assertEquals(report.created(), copy.run("skos", null, file).unchanged());
        assertEquals(blocks(skos), blocks(new String(skos("cov"), StandardCharsets.UTF_8)
                .replace("urn:maillage:cov:", "urn:maillage:voc:").getBytes(StandardCharsets.UTF_8)));
    }

    /** What is said of each subject: entries are written in the order in which they are read. */
    private static List<String> blocks(byte[] skos) {
        return Arrays.stream(new String(skos, StandardCharsets.UTF_8).split("\n\n")).map(String::strip).sorted().toList();
    }

    @Test
    void whatSkosCannotSayStays() throws Exception {
        Workshop own = vocabulary("own-skos");
        List<String> before = sorted(own.collection());
        Path file = own.write("own.ttl", skos(own.collection()));
        assertEquals(3, own.run("skos", null, file).unchanged());
        String edited = Files.readString(file).replace("\"riviere\"@fr", "\"rivière\"@fr");
        ImportReport report = own.run("skos", null, own.write("own.ttl", edited.getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, report.updated(), report::toString);
        assertEquals(before.stream().map(each -> each.replace("\"title\":\"riviere\"", "\"title\":\"rivière\"")).toList(),
                sorted(own.collection()));
    }

    private static byte[] skos(String collection) throws MaillageException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workshop.exports().export(collection, "skos", out);
        return out.toByteArray();
    }
}
