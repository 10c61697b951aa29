package org.maillage.content.internal.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.model.meta.Meta;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Reads content files. Whatever a file holds, the answer is objects and problems, never an exception: nothing is
 * fetched, entities are refused, and the good parts of a file come through beside the bad ones. One file at a time.
 */
public final class EntryReader {

    private final EPackage.Registry packages;
    private final Migrations migrations;
    private final Map<Object, Object> options;

    /**
     * @param packages   the model packages, an extender's among them
     * @param migrations steps from older model versions
     */
    public EntryReader(EPackage.Registry packages, Migrations migrations) {
        this.packages = packages;
        this.migrations = migrations;
        this.options = XmlSettings.forReading(new BasicExtendedMetaData(packages));
    }

    /** Reads one file; its place is that of the problems. */
    public synchronized FileContent read(byte[] bytes, Place place) {
        try {
            FileHeader header = FileHeader.read(bytes, place);
            XMLResource resource = newResource(place);
            List<Problem> problems = new ArrayList<>();
            load(resource, bytes, header, problems, place);
            resource.getErrors().stream().filter(LoadErrors::isWorthSaying)
                    .map(error -> LoadErrors.problem(error, place)).distinct()
                    .forEach(problems::add);
            Optional<EObject> root = resource.getContents().stream().findFirst();
            // Detached, so that objects in use do not hold on to the resource and its maps.
            resource.getContents().clear();
            return new FileContent(root, problems);
        } catch (InvalidFileException e) {
            return new FileContent(Optional.empty(), List.of(e.problem()));
        }
    }

    private void load(XMLResource resource, byte[] bytes, FileHeader header, List<Problem> problems, Place place)
            throws InvalidFileException {
        try {
            if (header.version().equals(Meta.version())) {
                resource.load(new ByteArrayInputStream(bytes), options);
            } else {
                Document document = XmlSettings.documentBuilder().parse(new ByteArrayInputStream(bytes));
                migrations.migrate(document, header.version(), place);
                resource.load(document, options);
            }
        } catch (SAXException e) {
            throw new InvalidFileException(LoadErrors.problem(e, place));
        } catch (IOException | RuntimeException e) {
            if (resource.getErrors().isEmpty()) {
                problems.add(LoadErrors.problem(e, place));
            }
        }
    }

    private XMLResource newResource(Place place) {
        ResourceSet resources = new ResourceSetImpl();
        resources.setPackageRegistry(packages);
        // Without handlers nothing is fetched, from a disk or from a network.
        resources.setURIConverter(new ExtensibleURIConverterImpl(List.of(), List.of()));
        XMLResource resource = new ContentResource(URI.createURI("maillage:/" + place.file()));
        resources.getResources().add(resource);
        return resource;
    }
}
