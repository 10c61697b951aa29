package org.maillage.publish.internal.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.MaillageException;
import org.maillage.api.publish.Monitor;
import org.maillage.publish.internal.site.Provisioning;
import org.maillage.publish.tests.Chamber;
import org.maillage.publish.tests.Draft;
import org.maillage.publish.tests.WebServer;

/** All files of programs are here and whole before an installation is touched, or a sentence says why not. */
class ProgramSourceTest {

    @RegisterExtension
    private final Chamber chamber = new Chamber();

    @TempDir
    private Path folder;

    private Path site;
    private IProvisioningAgent agent;

    @BeforeEach
    void publish() throws Exception {
        site = folder.resolve("site");
        chamber.publish(new Draft("essai").tool("un", "Un"), site);
        agent = Provisioning.agent(folder.resolve("p2"));
    }

    @AfterEach
    void stop() {
        agent.stop();
    }

    /** Opens and fetches all; where the files came to. */
    private Path fetch(String source, Monitor monitor) throws Exception {
        try (ProgramSource opened = ProgramSource.open(source, agent, monitor)) {
            Set<IInstallableUnit> units = opened.units();
            opened.fetch(units, Set.of(), monitor);
            Path copy = Path.of(opened.repository());
            assertTrue(Files.exists(copy.resolve("plugins/exemple.essai_1.0.0.jar")));
            assertEquals(Optional.of(source).filter(each -> !each.endsWith(".jar")), opened.address());
            return copy;
        }
    }

    private String refused(String source) {
        return assertThrows(MaillageException.class, () -> fetch(source, Monitor.NONE)).getMessage().replace('\u00a0', ' ');
    }

    @Test
    void whatCameGoesWhenTheWorkIsDone() throws Exception {
        assertFalse(Files.exists(fetch(site.toUri().toString(), Monitor.NONE)));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99 })
    void aTransferThatIsCutIsSaid(int percent) throws Exception {
        try (WebServer server = new WebServer(site)) {
            server.cutAt(percent);
            String said = refused(server.address());
            assertTrue(said.startsWith("La réception de") && said.contains("Rien n’a été changé"), said);
            server.cutAt(100);
            fetch(server.address(), Monitor.NONE);
        }
    }

    @Test
    void aFileThatWasTamperedWithIsRefused() throws Exception {
        Path bundle = site.resolve("plugins/exemple.essai_1.0.0.jar");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bundle, bytes);
        assertTrue(refused(site.toString()).startsWith("Le fichier de « exemple.essai 1.0.0 » n’est pas celui que le site annonce"));
        Files.delete(bundle);
        assertTrue(refused(site.toString()).startsWith("Il manque sur le site"));
    }

    @Test
    void aDamagedIndexAndAnEmptyPlaceAreSaid() throws Exception {
        assertTrue(refused(folder.resolve("p2").toString()).startsWith("Il n’y a pas de programmes à cette adresse"));
        Files.write(site.resolve("content.jar"), new byte[] { 'P', 'K', 3, 4, 0 });
        assertTrue(refused(site.toString()).startsWith("L’index du site"));
        assertTrue(refused(folder.resolve("rien").toString()).endsWith("n’existe pas."));
    }

    @Test
    void oneBundleIsASourceByItself() throws Exception {
        Path file = folder.resolve("exemple.jar");
        try (var in = new Draft("essai").tool("un", "Un").jar()) {
            Files.copy(in, file);
        }
        try (ProgramSource opened = ProgramSource.open(file.toString(), agent, Monitor.NONE)) {
            assertTrue(opened.units().stream().anyMatch(each -> each.getId().equals("exemple.essai")));
            assertEquals(Optional.empty(), opened.address(), "a file has nothing newer");
        }
        Files.writeString(file, "rien");
        assertThrows(MaillageException.class, () -> ProgramSource.open(file.toString(), agent, Monitor.NONE));
    }

    @Test
    void aPersonWhoStopsIsHeard() {
        Monitor stopped = new Monitor() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(MaillageException.class, () -> fetch(site.toString(), stopped));
    }
}
