package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.api.content.ContentService;
import org.maillage.model.Entry;
import org.osgi.framework.Bundle;

/** Models that bundles bring: they build on each other, and a bad one is reported and keeps no other from working. */
class ModelBundlesTest {

    private static final String TOOL = "http://maillage.org/model#//Tool";
    private static final String A = "http://exemple.org/a";
    private static final String B = "http://exemple.org/b";

    @RegisterExtension
    private final Installation installation = new Installation();
    private ContentService content;

    @BeforeEach
    void start() {
        content = installation.content();
        content.collections();
    }

    private static SyntheticBundle model(String name, String ecore) {
        return SyntheticBundle.named("exemple.modele." + name).bringsModel("model/x.ecore").with("model/x.ecore",
                ecore);
    }

    private static SyntheticBundle modelA() {
        return model("a", Ecore.model("a", A, Ecore.type("Atelier", TOOL, "machine")));
    }

    private static SyntheticBundle modelB() {
        return model("b", Ecore.model("b", B, Ecore.type("Forge", A + "#//Atelier", "enclume")));
    }

    private static SyntheticBundle forge() {
        return SyntheticBundle.collection("forge").content("entries/x.xml",
                Ecore.entry(B, "Forge", "forge:x", "machine", "soufflet"));
    }

    private List<String> types() {
        return content.types().stream().map(EClass::getName).toList();
    }

    private Object machine() throws Exception {
        Entry entry = content.find("forge:x").orElseThrow().entry();
        return entry.eGet(entry.eClass().getEStructuralFeature("machine"));
    }

    @Test
    void aModelMayBuildOnThatOfAnotherBundle() throws Exception {
        installation.install(modelA());
        installation.install(modelB());
        installation.install(forge());
        assertEquals("soufflet", machine());
    }

    @Test
    void evenWhenItIsInstalledFirst() throws Exception {
        installation.install(forge());
        SyntheticBundle b = modelB();
        installation.install(b);
        Said.only(installation.problemsOf(b)).code("model.unresolved").file("model/x.ecore").tells("b");
        assertFalse(types().contains("Forge"));
        installation.install(modelA());
        Said.nothing(installation.problemsOf(b));
        assertEquals("soufflet", machine());
    }

    @Test
    void whatBuildsOnAModelThatLeavesLeavesToo() throws Exception {
        Bundle a = installation.install(modelA());
        SyntheticBundle b = modelB();
        installation.install(b);
        assertTrue(types().containsAll(List.of("Atelier", "Forge")));
        a.uninstall();
        assertFalse(types().contains("Forge"));
        Said.only(installation.problemsOf(b)).code("model.unresolved");
    }

    @Test
    void oneBundleMayBringSeveralModels() throws Exception {
        installation.install(SyntheticBundle.named("exemple.modeles").bringsModel("b.ecore").bringsModel("a.ecore")
                .with("a.ecore", Ecore.model("a", A, Ecore.type("Atelier", TOOL, "machine")))
                .with("b.ecore", Ecore.model("b", B, Ecore.type("Forge", A + "#//Atelier", "enclume"))));
        assertTrue(types().containsAll(List.of("Atelier", "Forge")));
    }

    @Test
    void ofTwoBundlesWithOneModelAddressTheFirstStands() throws Exception {
        Bundle first = installation.install(modelA());
        SyntheticBundle second = model("a2", Ecore.model("a", A, Ecore.type("Autre", TOOL, "x")));
        installation.install(second);
        assertTrue(types().contains("Atelier"));
        assertFalse(types().contains("Autre"));
        Said.only(installation.problemsOf(second)).code("model.claimedTwice").file("model/x.ecore").tells(A);
        first.uninstall();
        assertTrue(types().contains("Autre"));
        Said.nothing(installation.problemsOf(second));
    }

    @Test
    void noBundleReplacesTheProductsOwnModel() throws Exception {
        SyntheticBundle thief = model("voleur",
                Ecore.model("model", "http://maillage.org/model", Ecore.type("Tool", "", "x")));
        installation.install(thief);
        Said.only(installation.problemsOf(thief)).code("model.claimedTwice");
        assertTrue(types().containsAll(List.of("Tool", "SupportScheme")));
    }

    @Test
    void aModelWithoutAddressIsLeftOut() throws Exception {
        SyntheticBundle nameless = model("sans", Ecore.model("sans", "", Ecore.type("Sans", TOOL, "x"))
                .replace("nsURI=\"\"", ""));
        installation.install(nameless);
        Said.only(installation.problemsOf(nameless)).code("model.claimedTwice");
        assertFalse(types().contains("Sans"));
    }

    @Test
    void aModelWithUnknownSupertypesIsLeftOut() throws Exception {
        SyntheticBundle orphan = model("orphelin",
                Ecore.model("orphelin", "http://exemple.org/o", Ecore.type("Orphelin", "http://nulle.part/x#//Y", "x")));
        installation.install(orphan);
        installation.install(modelA());
        Said.only(installation.problemsOf(orphan)).code("model.unresolved").tells("orphelin");
        assertFalse(types().contains("Orphelin"));
        assertTrue(types().contains("Atelier"));
    }

    @Test
    void aClassTheProductHasNotIsAnUnknownSupertype() throws Exception {
        SyntheticBundle orphan = model("faute", Ecore.model("faute", "http://exemple.org/f",
                Ecore.type("Faute", "http://maillage.org/model#//Outil", "x")));
        installation.install(orphan);
        Said.only(installation.problemsOf(orphan)).code("model.unresolved");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "ce n’est pas du XML", "<a/>", "<?xml version=\"1.0\"?><ecore:EPackage/>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>" })
    void whatIsNoModelIsReportedAndTheOthersWork(String text) throws Exception {
        SyntheticBundle broken = model("casse", text);
        installation.install(broken);
        installation.install(modelA());
        Said.only(installation.problemsOf(broken)).code("model.unreadable").file("model/x.ecore");
        assertTrue(types().contains("Atelier"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "model/absent.ecore", "content/collection.xml", "../x.ecore", "" })
    void aModelFileThatIsNotThereIsReported(String path) throws Exception {
        SyntheticBundle bundle = SyntheticBundle.collection("sansmodele").bringsModel(path);
        installation.install(bundle);
        Said.only(installation.problemsOf(bundle)).code("model.noFile").tells(path);
        assertTrue(content.collection("sansmodele").isPresent(), "Its collection works all the same");
    }

    @Test
    void aFileThatHoldsNoPackageIsNoModel() throws Exception {
        SyntheticBundle bundle = model("classe", Ecore.model("p", A, "").replace("EPackage", "EClass")
                .replaceFirst(" nsURI.*>", ">"));
        installation.install(bundle);
        Said.only(installation.problemsOf(bundle)).code("model.noFile");
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void nothingIsFetchedFromTheNetworkOrTheDisk(@TempDir Path folder) throws Exception {
        Path outside = folder.resolve("dehors.ecore");
        Files.writeString(outside, Ecore.model("dehors", "http://exemple.org/dehors", Ecore.type("D", TOOL, "d")));
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String address = "http://localhost:" + server.getLocalPort() + "/m.ecore#//X";
            SyntheticBundle curious = model("curieux", Ecore.model("c", "http://exemple.org/c",
                    Ecore.type("Reseau", address, "x"), Ecore.type("Disque", outside.toUri() + "#//D", "x")));
            installation.install(curious);
            Said.only(installation.problemsOf(curious)).code("model.unresolved");
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }
}
