package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentListener;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.Origin;
import org.osgi.framework.Bundle;

/** Collections come and go with their bundles, without restart, and who listens is told. */
class ArrivalsTest {

    @RegisterExtension
    private final Installation installation = new Installation();
    private final List<Set<String>> told = new ArrayList<>();
    private ContentService content;

    @BeforeEach
    void listen() {
        content = installation.content();
        content.collections();
        installation.register(ContentListener.class, told::add);
    }

    private static SyntheticBundle bundle() {
        return SyntheticBundle.collection("essai").content("entries/un.xml", Xml.tool("essai:un"));
    }

    @Test
    void aCollectionAppearsWhenItsBundleIsInstalled() throws Exception {
        installation.install(bundle());
        CollectionInfo info = content.collection("essai").orElseThrow();
        assertEquals("Collection essai", info.title(Locale.ENGLISH));
        assertEquals(Origin.INSTALLED, info.origin());
        assertEquals("exemple.essai 1.0.0", info.location());
        assertEquals(List.of("essai:un"), installation.read("essai").ids());
        assertEquals(List.of(Set.of("essai")), told);
    }

    @Test
    void aCollectionDisappearsWhenItsBundleIsUninstalled() throws Exception {
        Bundle bundle = installation.install(bundle());
        assertTrue(content.find("essai:un").isPresent());
        told.clear();
        bundle.uninstall();
        assertTrue(content.collection("essai").isEmpty());
        assertTrue(content.find("essai:un").isEmpty());
        assertTrue(Said.refused(() -> installation.read("essai")).contains("essai"));
        assertEquals(List.of(Set.of("essai")), told);
    }

    @Test
    void anUpdatedBundleIsReadAgain() throws Exception {
        Bundle bundle = installation.install(bundle());
        String before = content.collection("essai").orElseThrow().stamp();
        assertTrue(content.find("essai:un").isPresent());
        told.clear();
        installation.update(bundle, SyntheticBundle.collection("essai").content("entries/un.xml",
                Xml.entry("Tool", "essai:un", "", "<usage>neuf</usage>")).content("entries/deux.xml",
                        Xml.tool("essai:deux")));
        assertEquals(List.of("essai:deux", "essai:un"), installation.read("essai").ids());
        assertTrue(content.find("essai:deux").isPresent());
        var usage = content.find("essai:un").orElseThrow().entry();
        assertEquals("neuf", usage.eGet(usage.eClass().getEStructuralFeature("usage")));
        assertNotEquals(before, content.collection("essai").orElseThrow().stamp());
        assertEquals(Set.of("essai"), told.getLast());
    }

    @Test
    void listenersAreOnlyToldOfWhatChanged() throws Exception {
        installation.install(bundle());
        installation.install(SyntheticBundle.collection("autre"));
        installation.install(SyntheticBundle.named("exemple.sans.rapport"));
        assertEquals(List.of(Set.of("essai"), Set.of("autre")), told);
    }

    @Test
    void aListenerThatFailsDoesNotKeepOthersFromBeingTold() throws Exception {
        installation.register(ContentListener.class, ids -> {
            throw new IllegalStateException("on purpose");
        });
        List<Set<String>> last = new ArrayList<>();
        installation.register(ContentListener.class, last::add);
        installation.install(bundle());
        assertEquals(List.of(Set.of("essai")), told);
        assertEquals(List.of(Set.of("essai")), last);
    }

    @Test
    void aListenerThatLooksSeesTheNewState() throws Exception {
        List<Boolean> seen = new ArrayList<>();
        installation.register(ContentListener.class, ids -> seen.add(content.collection("essai").isPresent()));
        Bundle bundle = installation.install(bundle());
        bundle.uninstall();
        assertEquals(List.of(true, false), seen);
    }

    @Test
    void oneBundleMayBringSeveralCollections() throws Exception {
        installation.install(SyntheticBundle.named("exemple.deux").brings("org.maillage.collection;path=\"a\"")
                .brings("org.maillage.collection;path=\"/b/\"").with("a/collection.xml", Xml.descriptor("un-a"))
                .with("b/collection.xml", Xml.descriptor("un-b")).with("a/entries/x.xml", Xml.tool("un-a:x"))
                .with("b/entries/x.xml", Xml.tool("un-b:x")));
        assertEquals(Set.of("un-a", "un-b"), told.getLast());
        assertEquals("un-a:x", content.find("un-a:x").orElseThrow().id());
        assertEquals("un-b:x", content.find("un-b:x").orElseThrow().id());
        assertEquals(List.of("un-b:x"), installation.read("un-b").ids());
    }

    @Test
    void aCollectionMayBeAtTheRootOfItsBundle() throws Exception {
        installation.install(SyntheticBundle.named("exemple.racine").brings("org.maillage.collection;path=\"/\"")
                .with("collection.xml", Xml.descriptor("racine")).with("entries/x.xml", Xml.tool("racine:x")));
        assertEquals(List.of("racine:x"), installation.read("racine").ids());
        assertTrue(content.find("racine:x").isPresent());
    }

    @Test
    void vocabulariesComeBeforeOtherCollectionsByTheirRank() throws Exception {
        installation.install(SyntheticBundle.collection("aaa").with("content/collection.xml",
                Xml.descriptor("aaa").replace(" id=", " rank=\"20\" id=")));
        installation.install(SyntheticBundle.collection("zzz").with("content/collection.xml",
                Xml.descriptor("zzz").replace(" id=", " rank=\"1\" id=")));
        List<String> ids = content.collections().stream().map(CollectionInfo::id).toList();
        assertTrue(ids.indexOf("zzz") < ids.indexOf("aaa"), ids::toString);
    }

    @Test
    void aBundleWithoutTheCapabilityIsNoCollection() throws Exception {
        installation.install(SyntheticBundle.named("exemple.muet").with("content/collection.xml",
                Xml.descriptor("muet")));
        assertFalse(content.collection("muet").isPresent());
        assertEquals(List.of(), told);
    }
}
