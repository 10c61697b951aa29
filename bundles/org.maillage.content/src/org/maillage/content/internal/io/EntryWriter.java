package org.maillage.content.internal.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.maillage.model.meta.Meta;

/** Writes objects in the one canonical form: the same objects always give the same bytes. Thread-safe. */
public final class EntryWriter {

    private final Map<Object, Object> options;

    /** A writer that knows the model packages, an extender's among them. */
    public EntryWriter(EPackage.Registry packages) {
        this.options = XmlSettings.forWriting(new BasicExtendedMetaData(packages));
    }

    /** The bytes of a file with this object at its root. The object is copied, not moved. */
    public byte[] write(EObject root) {
        XMLResource resource = new XMLResourceImpl(URI.createURI("maillage:/out.xml"));
        resource.getContents().add(EcoreUtil.copy(root));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?maillage model=\"" + Meta.version() + "\"?>\n")
                .getBytes(StandardCharsets.UTF_8));
        try {
            resource.save(bytes, options);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
