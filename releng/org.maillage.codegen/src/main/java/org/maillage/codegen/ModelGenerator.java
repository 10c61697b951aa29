package org.maillage.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenDelegationKind;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenResourceKind;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * Generates the Java code of the model from {@code maillage.ecore}, without an IDE and without a .genmodel file: the
 * few settings stand here, so the Ecore stays the only source.
 */
public final class ModelGenerator {

    private static final String BUNDLE = "org.maillage.model";

    private ModelGenerator() {
    }

    /**
     * @param args the Ecore file, and the source folder to replace
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        generate(Path.of(args[0]), Path.of(args[1]));
    }

    /**
     * Replaces the content of a source folder by the code generated from an Ecore file.
     *
     * @throws IOException           when a file cannot be read or written
     * @throws IllegalStateException when the generator reports an error
     */
    static void generate(Path ecore, Path sourceFolder) throws IOException {
        deleteTree(sourceFolder);
        Files.createDirectories(sourceFolder);
        EcorePlugin.ExtensionProcessor.process(null);
        EcorePlugin.getPlatformResourceMap().put(BUNDLE,
                URI.createFileURI(sourceFolder.toAbsolutePath().getParent() + "/"));
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);

        GenModel genModel = genModel(ecore, sourceFolder.getFileName().toString());
        Generator generator = new Generator();
        generator.setInput(genModel);
        Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(result.getMessage() + " " + result.getChildren());
        }
        // Written for an Eclipse of 2004: the bundle has a manifest, and its package is registered by those who read it.
        Files.deleteIfExists(sourceFolder.resolveSibling("plugin.xml"));
        Files.deleteIfExists(sourceFolder.resolveSibling("plugin.properties"));
    }

    private static GenModel genModel(Path ecore, String folder) {
        ResourceSet resources = new ResourceSetImpl();
        EPackage model = (EPackage) resources
                .getResource(URI.createFileURI(ecore.toAbsolutePath().toString()), true).getContents().getFirst();
        GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
        resources.createResource(URI.createURI("memory:/maillage.genmodel")).getContents().add(genModel);
        genModel.initialize(List.of(model));
        genModel.setModelName("Maillage");
        genModel.setModelPluginID(BUNDLE);
        genModel.setModelDirectory("/" + BUNDLE + "/" + folder);
        // 88 bytes an object instead of 96, see docs/adr/0004-meta-model.md
        genModel.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
        genModel.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
        genModel.setFeatureDelegation(GenDelegationKind.NONE_LITERAL);
        genModel.setContainmentProxies(false);
        genModel.setOperationReflection(false);
        genModel.setBundleManifest(false);
        genModel.setUpdateClasspath(false);
        genModel.setCodeFormatting(false);
        genModel.setNonNLSMarkers(false);
        genModel.setCopyrightFields(false);
        genModel.setCanGenerate(true);
        for (GenPackage genPackage : genModel.getGenPackages()) {
            genPackage.setBasePackage("org.maillage");
            genPackage.setPrefix("Maillage");
            genPackage.setDisposableProviderFactory(false);
            genPackage.setAdapterFactory(false);
            genPackage.setResource(GenResourceKind.NONE_LITERAL);
            // Code is initialised five times faster than a serialised package is parsed.
            genPackage.setLoadInitialization(false);
        }
        return genModel;
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
