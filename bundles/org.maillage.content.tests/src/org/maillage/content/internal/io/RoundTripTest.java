package org.maillage.content.internal.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.api.Place;
import org.maillage.content.tests.Said;
import org.maillage.model.EntryStatus;
import org.maillage.model.MaillageFactory;
import org.maillage.model.MaillagePackage;
import org.maillage.model.Tool;
import org.maillage.model.meta.Meta;

/** What is loaded and saved without a change gives the same bytes, so that a diff shows what a person changed. */
class RoundTripTest {

    private static final String SHIPPED = "org.maillage.content.";
    private static final Place PLACE = Place.collection("essai", "test").file("x.xml");

    private final EPackage.Registry models = models();
    private final EntryReader reader = new EntryReader(models, new Migrations(List::of));
    private final EntryWriter writer = new EntryWriter(models);

    private static EPackage.Registry models() {
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(MaillagePackage.eNS_URI, MaillagePackage.eINSTANCE);
        return registry;
    }

    private EObject read(byte[] bytes) {
        FileContent content = reader.read(bytes, PLACE);
        Said.nothing(content.problems());
        return content.root().orElseThrow();
    }

    static List<String> classes() {
        return Filler.classes().map(EClass::getName).toList();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyTypeWithAllItsFieldsIsKept(String name) {
        EObject full = new Filler().full((EClass) MaillagePackage.eINSTANCE.getEClassifier(name));
        byte[] written = writer.write(full);
        EObject back = read(written);
        assertTrue(EcoreUtil.equals(full, back), () -> "Something was lost: " + text(written));
        assertArrayEquals(written, writer.write(back));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyTypeWithNoneOfItsFieldsIsKept(String name) {
        byte[] written = writer
                .write(EcoreUtil.create((EClass) MaillagePackage.eINSTANCE.getEClassifier(name)));
        assertArrayEquals(written, writer.write(read(written)));
    }

    @Test
    void theFillerLeavesNoFieldEmpty() {
        Set<String> empty = new TreeSet<>();
        Filler.classes().forEach(type -> {
            EObject full = new Filler().full(type);
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                if (!feature.isTransient() && !full.eIsSet(feature)) {
                    empty.add(type.getName() + "." + feature.getName());
                }
            }
        });
        assertEquals(Set.of(), empty);
    }

    @Test
    void everyLiteralIsKept() {
        for (EEnumLiteral literal : MaillagePackage.eINSTANCE.getEntryStatus().getELiterals()) {
            Tool tool = MaillageFactory.eINSTANCE.createTool();
            tool.setStatus((EntryStatus) literal.getInstance());
            assertEquals(literal.getInstance(), ((Tool) read(writer.write(tool))).getStatus());
        }
    }

    @Test
    void anEmptyTextIsNotAnAbsentOne() {
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setSummary("");
        Tool back = (Tool) read(writer.write(tool));
        assertEquals("", back.getSummary());
        assertFalse(back.eIsSet(MaillagePackage.eINSTANCE.getEntry_Title()));
    }

    @Test
    void whatIsComputedIsNotWritten() {
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setQualityScore(87);
        assertFalse(text(writer.write(tool)).contains("87"));
    }

    @Test
    void aFileIsReadableInADiff() {
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        tool.setId("essai:un");
        tool.setTitle("Un outil d’été");
        tool.getFreeKeywords().add("a & b");
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <?maillage model="%s"?>
                <m:Tool xmlns:m="http://maillage.org/model" id="essai:un">
                  <title>Un outil d’été</title>
                  <freeKeyword>a &amp; b</freeKeyword>
                </m:Tool>
                """.formatted(Meta.version()), text(writer.write(tool)));
    }

    @Test
    void writingLeavesTheObjectWhereItIs() {
        Tool tool = MaillageFactory.eINSTANCE.createTool();
        var set = MaillageFactory.eINSTANCE.createEntrySet();
        set.getEntries().add(tool);
        writer.write(tool);
        assertEquals(set, tool.eContainer());
    }

    @Test
    void everyShippedFileIsWrittenAsItIs() throws IOException {
        Path bundles = Path.of(System.getProperty("maillage.bundles", "absent"));
        assumeTrue(Files.isDirectory(bundles), "Skipped: the content bundles are not beside this one");
        List<String> changed = new ArrayList<>();
        int count = 0;
        for (Path file : contentFiles(bundles)) {
            byte[] bytes = Files.readAllBytes(file);
            FileContent content = reader.read(bytes, PLACE.file(bundles.relativize(file).toString()));
            content.problems().forEach(problem -> changed.add(problem.place() + " " + problem.message()));
            if (content.root().isEmpty() || !Arrays.equals(bytes, writer.write(content.root().get()))) {
                changed.add(file.toString());
            }
            count++;
        }
        assertEquals(List.of(), changed);
        assertTrue(count > 100, "Few shipped files: " + count);
    }

    @Test
    void soIsEveryFileOfTheSample() throws IOException {
        Path sample = Path.of(System.getProperty("maillage.bundles", "absent")).resolve("org.maillage.sample.lieux");
        assumeTrue(Files.isDirectory(sample), "Skipped: the sample is not beside this bundle");
        Resource ecore = new EcoreResourceFactoryImpl().createResource(URI.createURI("lieux.ecore"));
        new ResourceSetImpl().getResources().add(ecore);
        try (InputStream in = Files.newInputStream(sample.resolve("model/lieux.ecore"))) {
            ecore.load(in, Map.of());
        }
        models.put("http://exemple.org/lieux", ecore.getContents().getFirst());
        try (Stream<Path> files = Files.walk(sample.resolve("content"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".xml")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                assertEquals(text(bytes), text(writer.write(read(bytes))));
            }
        }
    }

    private static List<Path> contentFiles(Path bundles) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> collections = Files.list(bundles)) {
            for (Path folder : collections.filter(each -> each.getFileName().toString().startsWith(SHIPPED))
                    .map(each -> each.resolve("content")).filter(Files::isDirectory).sorted().toList()) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(each -> each.toString().endsWith(".xml")).sorted().forEach(all::add);
                }
            }
        }
        return all;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
