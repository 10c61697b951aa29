package org.maillage.content.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.content.internal.io.XmlSettings;
import org.maillage.model.MaillagePackage;

/** The model packages in use: the product's own, and those that bundles bring as Ecore files, without code. */
final class ModelPackages {

    private static final String SUFFIX = ".ecore";

    private record ModelFile(CollectionSource source, String path, Place place) {
    }

    private final EPackage.Registry registry = new EPackageRegistryImpl();
    private final List<Problem> problems = new ArrayList<>();
    private final String stamp;

    /** @param ecoreFiles Ecore files by what brings them, in the order of installation */
    ModelPackages(Map<CollectionSource, List<String>> ecoreFiles) {
        registry.put(MaillagePackage.eNS_URI, MaillagePackage.eINSTANCE);
        StringBuilder origins = new StringBuilder();
        List<ModelFile> waiting = new ArrayList<>();
        ecoreFiles.forEach((source, files) -> {
            String origin = source.location();
            origins.append(origin).append(source.stamp());
            files.forEach(file -> waiting.add(new ModelFile(source, file, Place.collection("", origin).file(file))));
        });
        stamp = origins.isEmpty() ? "" : "~" + Integer.toHexString(origins.toString().hashCode());
        // A model may build on another one, whichever was installed first: the one that misses something waits.
        while (waiting.removeIf(this::load)) {
            problems.removeIf(problem -> problem.code().equals("model.unresolved"));
        }
    }

    /** Changes with the models that bundles bring; empty when none does. */
    String stamp() {
        return stamp;
    }

    EPackage.Registry registry() {
        return registry;
    }

    /** The concrete types of entries, by name. */
    List<EClass> types() {
        return registry.values().stream().filter(EPackage.class::isInstance).map(EPackage.class::cast)
                .flatMap(model -> model.getEClassifiers().stream()).filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && MaillagePackage.eINSTANCE.getEntry().isSuperTypeOf(type))
                .sorted(Comparator.comparing(EClass::getName)).toList();
    }

    List<Problem> problems() {
        return problems;
    }

    /** @return whether the file is done with; false when another model may bring what it misses */
    private boolean load(ModelFile file) {
        Resource resource = newResource(file.path());
        try {
            Optional<InputStream> opened = file.path().endsWith(SUFFIX) ? file.source().open(file.path())
                    : Optional.empty();
            if (opened.isEmpty()) {
                report("model.noFile", file.place(), file.path());
                return true;
            }
            try (InputStream in = opened.get()) {
                resource.load(in, XmlSettings.forModels());
            }
            EcoreUtil.resolveAll(resource);
            boolean resolved = EcoreUtil.UnresolvedProxyCrossReferencer.find(resource).isEmpty();
            List<EPackage> models = resource.getContents().stream().filter(EPackage.class::isInstance)
                    .map(EPackage.class::cast).toList();
            if (models.isEmpty()) {
                report("model.noFile", file.place(), file.path());
            } else if (resolved) {
                models.forEach(model -> register(model, file.place()));
            } else {
                report("model.unresolved", file.place(), models.getFirst().getName());
            }
            return resolved;
        } catch (IOException | RuntimeException e) {
            report("model.unreadable", file.place(), e.getMessage());
            return true;
        }
    }

    private Resource newResource(String path) {
        EPackage.Registry known = new EPackageRegistryImpl(registry);
        known.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        known.put(XMLTypePackage.eNS_URI, XMLTypePackage.eINSTANCE);
        ResourceSet resources = new ResourceSetImpl();
        resources.setPackageRegistry(known);
        // Without handlers nothing is fetched, from a disk or from a network.
        resources.setURIConverter(new ExtensibleURIConverterImpl(List.of(), List.of()));
        Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("model:/" + path));
        resources.getResources().add(resource);
        return resource;
    }

    private void register(EPackage model, Place place) {
        if (model.getNsURI() == null || registry.containsKey(model.getNsURI())) {
            report("model.claimedTwice", place, model.getNsURI());
            return;
        }
        registry.put(model.getNsURI(), model);
        model.getESubpackages().forEach(each -> register(each, place));
    }

    private void report(String code, Place place, Object... arguments) {
        problems.add(new Problem(Severity.ERROR, code, place, Message.of(ContentTexts.class, code, arguments)));
    }
}
