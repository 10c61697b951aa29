package org.maillage.content.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maillage.api.content.CollectionInfo;
import org.maillage.api.content.ContentListener;
import org.maillage.api.content.ContentService;
import org.maillage.model.Entry;
import org.maillage.model.Tool;
import org.maillage.model.meta.Meta;
import org.osgi.framework.Bundle;

/** A third party's bundle brings a type of entry and a collection that uses it, without a line of code. */
class ThirdPartyTest {

    private static final String FOREIGN = Xml.set(Xml.member("m:Tool", "mixte:a", "", ""),
            Xml.member("l:TiersLieu\" xmlns:l=\"http://exemple.org/lieux", "mixte:b", "surface=\"12\"",
                    "<equipement>four à pain</equipement>"),
            Xml.member("m:Tool", "mixte:c", "", "")).replace("mixte:", "mixte:lot/");

    @RegisterExtension
    private final Installation installation = new Installation();
    private ContentService content;
    private SyntheticBundle sample;

    @BeforeEach
    void findSample() throws Exception {
        content = installation.content();
        Path project = Path.of(System.getProperty("maillage.bundles", "absent")).resolve("org.maillage.sample.lieux");
        assumeTrue(Files.isDirectory(project), "Skipped: the sample bundle is not beside this one");
        sample = SyntheticBundle.ofProject(project.toRealPath());
    }

    @Test
    void theSampleLoadsWithItsOwnTypeFieldsAndValues() throws Exception {
        installation.install(sample);
        Said.nothing(installation.problemsOf(sample));
        Reading reading = installation.read("lieux");
        Said.nothing(reading.problems());
        assertEquals(List.of("lieux:etabli-du-canal", "lieux:filature", "lieux:preau"), reading.ids());
        Entry place = content.find("lieux:etabli-du-canal").orElseThrow().entry();
        assertEquals("TiersLieu", place.eClass().getName());
        assertTrue(place instanceof Tool, "A subtype is what its supertype is");
        assertEquals("Venir avec l’objet à réparer ; un bénévole aide à trouver la panne.", ((Tool) place).getUsage());
        assertEquals(new BigDecimal("420.5"), get(place, "surface"));
        assertEquals(List.of("menuiserie", "découpe laser", "atelier vélo"), get(place, "equipements"));
        assertEquals("libre", String.valueOf(get(place, "ouvert")));
    }

    @Test
    void theTypeIsAmongTheTypesThereAreWithItsLabels() throws Exception {
        assertFalse(types().contains("TiersLieu"));
        Bundle bundle = installation.install(sample);
        assertTrue(types().containsAll(List.of("TiersLieu", "Tool", "SupportScheme")));
        EClass type = content.types().stream().filter(each -> each.getName().equals("TiersLieu")).findFirst()
                .orElseThrow();
        assertEquals("Tiers-lieu", Meta.label(type, Locale.FRENCH));
        assertEquals("Third place", Meta.label(type, Locale.ENGLISH));
        assertEquals(List.of("amount"), Meta.searchRoles(type.getEStructuralFeature("surface")));
        bundle.uninstall();
        assertFalse(types().contains("TiersLieu"));
    }

    @Test
    void anEntryOfAMissingExtensionIsReportedAndTheOthersOfItsFileLoad() throws Exception {
        SyntheticBundle mixed = SyntheticBundle.collection("mixte").content("sets/lot.xml", FOREIGN);
        installation.install(mixed);
        Reading reading = installation.read("mixte");
        assertEquals(List.of("mixte:lot/a", "mixte:lot/c"), reading.ids());
        Said.only(reading.problems()).code("file.unknownPackage").collection("mixte").from(mixed.location())
                .file("sets/lot.xml").line(7).tells("http://exemple.org/lieux").inFrench("installez l’extension");
        assertTrue(Said.refused(() -> content.find("mixte:lot/b")).contains("sets/lot.xml"));
        assertTrue(content.find("mixte:lot/c").isPresent());
    }

    @Test
    void theEntriesOfAnExtensionComeAndGoWithIt() throws Exception {
        installation.install(SyntheticBundle.collection("mixte").content("sets/lot.xml", FOREIGN));
        assertEquals(2, installation.read("mixte").entries().size());
        List<Set<String>> told = new ArrayList<>();
        installation.register(ContentListener.class, told::add);
        String before = stamp();
        Bundle extension = installation.install(sample);
        assertEquals(List.of("mixte:lot/a", "mixte:lot/b", "mixte:lot/c"), installation.read("mixte").ids());
        assertTrue(told.getLast().containsAll(Set.of("mixte", "lieux")), told::toString);
        assertNotEquals(before, stamp(), "An index must notice that the same files read differently");
        extension.uninstall();
        Reading after = installation.read("mixte");
        assertEquals(List.of("mixte:lot/a", "mixte:lot/c"), after.ids());
        Said.only(after.problems(), "file.unknownPackage");
        assertEquals(before, stamp());
        assertTrue(content.find("mixte:lot/a").isPresent());
    }

    @Test
    void theOrderOfInstallationDoesNotMatter() throws Exception {
        installation.install(sample);
        installation.install(SyntheticBundle.collection("mixte").content("sets/lot.xml", FOREIGN));
        assertEquals(List.of("mixte:lot/a", "mixte:lot/b", "mixte:lot/c"), installation.read("mixte").ids());
    }

    private String stamp() {
        return content.collection("mixte").map(CollectionInfo::stamp).orElseThrow();
    }

    private List<String> types() {
        return content.types().stream().map(EClass::getName).toList();
    }

    private static Object get(Entry entry, String field) {
        EStructuralFeature feature = entry.eClass().getEStructuralFeature(field);
        return entry.eGet(feature);
    }
}
