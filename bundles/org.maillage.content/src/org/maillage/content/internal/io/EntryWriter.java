package org.maillage.content.internal.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.maillage.model.meta.Meta;

/** Writes objects in the one canonical form: the same objects always give the same bytes. Thread-safe. */
public final class EntryWriter {

    private static final Pattern NOT_XML = Pattern
            .compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Map<Object, Object> options;

    /** A writer that knows the model packages, an extender's among them. */
    public EntryWriter(EPackage.Registry packages) {
        this.options = XmlSettings.forWriting(new BasicExtendedMetaData(packages));
    }

    /** The name of the first field that holds a character which no XML file can hold, if there is one. */
    public static Optional<String> unwritable(EObject root) {
        List<EObject> objects = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(objects::add);
        for (EObject object : objects) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (object.eIsSet(attribute) && NOT_XML.matcher(String.valueOf(object.eGet(attribute))).find()) {
                    return Optional.of(attribute.getName());
                }
            }
        }
        return Optional.empty();
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
