package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.model.SupportScheme;
import org.maillage.model.Tool;

/** A file that wants more than to be read gets nothing: no other file, no network, no memory, no time. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {

    private static final String SECRET = "ceci-est-un-secret";

    @RegisterExtension
    private final Installation installation = new Installation();
    private final BadFiles files = new BadFiles(installation);

    @TempDir
    private Path folder;
    private Path secret;
    private ServerSocket server;

    @BeforeEach
    void layTraps() throws IOException {
        secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        server.setSoTimeout(200);
    }

    @AfterEach
    void nothingWasFetched() throws IOException {
        try (ServerSocket listening = server) {
            assertThrows(SocketTimeoutException.class, listening::accept);
        }
    }

    private String network() {
        return "http://localhost:" + server.getLocalPort() + "/";
    }

    private void assertNoSecret(Reading reading) {
        String all = reading.entries().toString() + reading.problems().stream().map(each -> each.text(Locale.FRENCH))
                .toList();
        assertFalse(all.contains(SECRET), all);
        reading.entries().forEach(each -> assertFalse(String.valueOf(each.entry().getTitle()).contains(SECRET)));
    }

    private String withDoctype(String doctype, String text) {
        return Xml.entry("Tool", BadFiles.ID, "", "<usage>" + text + "</usage>").replace("<m:Tool",
                doctype + "\n<m:Tool");
    }

    @Test
    void aDocumentType() throws Exception {
        files.refused(withDoctype("<!DOCTYPE m:Tool>", "x")).code("file.doctype").line(3).tells("DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<!DOCTYPE x [<!ENTITY e SYSTEM \"FILE\">]>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"NET\">]>",
            "<!DOCTYPE x [<!ENTITY e PUBLIC \"x\" \"NET\">]>", "<!DOCTYPE x SYSTEM \"NET\">",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM \"NET\"> %p;]>", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"FILE\"> %p;]>" })
    void anExternalEntity(String doctype) throws Exception {
        String laid = doctype.replace("FILE", secret.toUri().toString()).replace("NET", network() + "x.dtd");
        files.refused(withDoctype(laid, "&e;")).code("file.doctype").line(3);
        assertNoSecret(installation.read("essai"));
    }

    @Test
    void anEntityInAFileOfAnOlderModel() throws Exception {
        String laid = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        files.refused(withDoctype(laid, "&e;").replace(Xml.VERSION, "model=\"0.9\"")).code("file.doctype").line(3);
        assertNoSecret(installation.read("essai"));
    }

    @Test
    void aBillionLaughs() throws Exception {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            doctype.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> files.refused(withDoctype(doctype + "]>", "&a29;")).code("file.doctype").line(3));
    }

    @Test
    void anInclusion() throws Exception {
        Reading reading = files.read(Xml.entry("Tool", BadFiles.ID, "xmlns:xi=\"http://www.w3.org/2001/XInclude\"",
                "<xi:include href=\"" + secret.toUri() + "\" parse=\"text\"/>\n<usage>ok</usage>"));
        Said.only(reading.problems()).code("file.unknownField").line(5);
        assertNoSecret(reading);
    }

    @Test
    void theAddressOfAnUnknownModelIsNotVisited() throws Exception {
        files.refused(Xml.tool(BadFiles.ID).replace("http://maillage.org/model", network() + "m.ecore"))
                .code("file.unknownPackage").line(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "NET", "FILE" })
    void aSchemaLocationIsNotVisited(String where) throws Exception {
        Path model = Files.writeString(folder.resolve("m.ecore"), Ecore.model("m", "http://exemple.org/m",
                Ecore.type("Outil", "http://maillage.org/model#//Tool", "x")));
        String location = where.equals("NET") ? network() + "m.ecore" : model.toUri().toString();
        files.refused(Xml.tool(BadFiles.ID).replace("http://maillage.org/model", "http://exemple.org/m").replace(
                " id=", " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\""
                        + "http://exemple.org/m " + location + "\" id="))
                .code("file.unknownPackage");
    }

    @Test
    void aClassOfTheProductIsNotLoadedByName() throws Exception {
        files.refused(Xml.tool(BadFiles.ID).replace("http://maillage.org/model",
                "java://org.eclipse.emf.ecore.EcorePackage")).code("file.unknownPackage");
    }

    @Test
    void aReferenceOutOfTheFileIsNotFollowed() throws Exception {
        Path other = Files.writeString(folder.resolve("autre.xml"), Xml.tool("essai:" + SECRET));
        files.kept(Xml.entry("SupportScheme", BadFiles.ID, "", "<call href=\"" + other.toUri() + "#/\"/>"))
                .code("file.unknownField").entry(BadFiles.ID).field("href").line(5);
        SupportScheme scheme = (SupportScheme) installation.content().find(BadFiles.ID).orElseThrow().entry();
        assertFalse(scheme.getCalls().getFirst().eIsProxy());
    }

    @Test
    void theEntryItselfMayNotBeElsewhereEither() throws Exception {
        Path other = Files.writeString(folder.resolve("autre.xml"), Xml.tool("essai:" + SECRET));
        Reading reading = files.read(
                Xml.entry("Tool", BadFiles.ID, "href=\"" + other.toUri() + "#/\"", "<usage>ok</usage>"));
        Said.only(reading.problems()).code("file.unknownField").field("href");
        assertEquals(List.of("essai:bon", BadFiles.ID, "essai:theme"), reading.ids());
        assertNoSecret(reading);
    }

    @Test
    void processingInstructionsAreNotObeyed() throws Exception {
        Reading reading = files.read(Xml.tool(BadFiles.ID).replace("<m:Tool",
                "<?xml-stylesheet href=\"" + network() + "x.xsl\"?>\n<m:Tool"));
        Said.nothing(reading.problems());
    }

    @Test
    void markupInATextIsText() throws Exception {
        Reading reading = files.read(Xml.entry("Tool", BadFiles.ID, "",
                "<usage>&lt;script&gt; {0} ${user.home} %s &amp;amp;</usage>"));
        Said.nothing(reading.problems());
        assertEquals("<script> {0} ${user.home} %s &amp;", ((Tool) reading.entries().get(1).entry()).getUsage());
    }

    @Test
    void bracesInAValueDoNotDisturbItsMessage() throws Exception {
        files.kept(Xml.entry("Tool", BadFiles.ID, "created=\"{x} '{'y'\"", "")).code("file.badValue")
                .tells("{x} '{'y'");
    }
}
