package org.maillage.publish.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.CollectionInstaller;
import org.maillage.api.publish.Monitor;
import org.maillage.publish.internal.site.Site;

/** Networks that fail leave the collections as they were and say so in French. */
class NetworkTest {

    @RegisterExtension
    private final Chamber chamber = new Chamber();

    @TempDir
    private Path folder;

    private final Draft draft = new Draft("essai").tool("un", "Un");
    private Path data;
    private WebServer server;
    private CollectionInstaller person;

    @BeforeEach
    void open() throws Exception {
        Path site = folder.resolve("site");
        chamber.publish(draft, site);
        data = Files.createDirectories(folder.resolve("data"));
        server = new WebServer(site);
        person = chamber.person(data);
        person.install(server.address(), List.of(), (offer, former) -> true, Monitor.NONE);
        chamber.publish(draft.tool("un", "Un bis"), site);
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    private String failure() throws Exception {
        Map<String, String> before = Sites.digests(data);
        MaillageException failure = assertThrows(MaillageException.class,
                () -> person.update(List.of(), (offer, former) -> true, Monitor.NONE));
        assertEquals(before, Sites.digests(data));
        assertEquals("Un", Chamber.title("essai:un"));
        return failure.getMessage().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99 })
    void aTransferThatIsCutChangesNothing(int percent) throws Exception {
        server.cutAt(percent);
        String said = failure();
        assertTrue(said.startsWith("La réception de") && said.contains("Rien n’a été changé"), said);
        server.cutAt(100);
        person.update(List.of(), (offer, former) -> true, Monitor.NONE);
        assertEquals("Un bis", Chamber.title("essai:un"));
    }

    @Test
    void withoutANetworkItSaysSo() throws Exception {
        server.close();
        assertTrue(failure().startsWith("Pas de connexion à localhost"));
    }

    @Test
    void anAnswerThatIsNoneIsSaid() throws Exception {
        server.answer(500);
        assertTrue(failure().startsWith("Le site a répondu 500"));
        server.answer(403);
        assertTrue(failure().startsWith("Le site refuse l’accès"));
        server.answer(404);
        assertTrue(failure().startsWith("Il n’y a pas de collections à cette adresse"));
    }

    @Test
    void aProxyIsGoneThrough() throws Exception {
        Map<String, String> environment = Map.of("http_proxy", "http://localhost:" + server.port());
        assertEquals("1.0.1", newest(environment, "http://collections.invalid/"));
        assertTrue(server.asked().contains("http://collections.invalid/content.jar"), server.asked()::toString);
    }

    @Test
    void aProxyAsksForAPassword() throws Exception {
        server.protect("jeanne:s&cret");
        MaillageException refused = assertThrows(MaillageException.class, () -> newest(
                Map.of("HTTP_PROXY", "http://localhost:" + server.port()), "http://collections.invalid/"));
        assertTrue(refused.getMessage().startsWith("Le serveur mandataire demande"), refused.getMessage());
        assertEquals("1.0.1", newest(Map.of("HTTP_PROXY", "http://jeanne:s%26cret@localhost:" + server.port()),
                "http://collections.invalid/"));
        MaillageException wrong = assertThrows(MaillageException.class, () -> newest(
                Map.of("HTTP_PROXY", "http://jeanne:faux@localhost:" + server.port()), "http://collections.invalid/"));
        assertTrue(wrong.getMessage().startsWith("Le serveur mandataire demande"), wrong.getMessage());
    }

    @Test
    void someAddressesGoPastTheProxy() throws Exception {
        assertEquals("1.0.1", newest(Map.of("http_proxy", "http://localhost:1", "no_proxy", "example.org, localhost"),
                server.address()));
    }

    private static String newest(Map<String, String> environment, String address) throws MaillageException {
        try (Site site = new org.maillage.publish.internal.site.Sites(environment).open(address, Monitor.NONE)) {
            return site.newest("essai").orElseThrow().version().toString();
        }
    }
}
