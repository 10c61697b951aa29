package org.maillage.content.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.model.MaillagePackage;
import org.osgi.framework.Bundle;

/** The model packages in use: the product's own, and those that bundles bring as Ecore files, without code. */
final class ModelPackages {

    private static final String SUFFIX = ".ecore";

    private final EPackage.Registry registry = new EPackageRegistryImpl();
    private final List<Problem> problems = new ArrayList<>();

    /** @param ecoreFiles Ecore files by bundle, in the order of installation */
    ModelPackages(Map<Bundle, List<String>> ecoreFiles) {
        registry.put(MaillagePackage.eNS_URI, MaillagePackage.eINSTANCE);
        ecoreFiles.forEach((bundle, files) -> files.forEach(file -> load(bundle, file)));
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

    private void load(Bundle bundle, String file) {
        Place place = Place.collection("", bundle.getSymbolicName() + " " + bundle.getVersion()).file(file);
        URL url = file.endsWith(SUFFIX) ? bundle.getEntry(file) : null;
        if (url == null) {
            report("model.noFile", place, file);
            return;
        }
        ResourceSet resources = new ResourceSetImpl();
        resources.setPackageRegistry(registry);
        Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("model:/" + file));
        resources.getResources().add(resource);
        try (InputStream in = url.openStream()) {
            resource.load(in, Map.of());
            EcoreUtil.resolveAll(resource);
            for (EObject root : resource.getContents()) {
                if (root instanceof EPackage model) {
                    register(model, place);
                }
            }
        } catch (IOException | RuntimeException e) {
            report("model.unreadable", place, e.getMessage());
        }
    }

    private void register(EPackage model, Place place) {
        if (model.getNsURI() == null || registry.containsKey(model.getNsURI())) {
            report("model.claimedTwice", place, model.getNsURI());
            return;
        }
        boolean broken = !EcoreUtil.UnresolvedProxyCrossReferencer.find(model).isEmpty();
        if (broken) {
            report("model.unresolved", place, model.getName());
            return;
        }
        registry.put(model.getNsURI(), model);
        model.getESubpackages().forEach(each -> register(each, place));
    }

    private void report(String code, Place place, Object... arguments) {
        problems.add(new Problem(Severity.ERROR, code, place, Message.of(ContentTexts.class, code, arguments)));
    }
}
