package org.maillage.content.internal.io;

import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMLHandler;
import org.eclipse.emf.ecore.xmi.impl.XMLLoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A content file being read. EMF would follow the address of an unknown model, a schema location or an {@code href} to a
 * disk or a network: here the installed models are all there is, and no reference leads out of a file.
 */
final class ContentResource extends XMLResourceImpl {

    ContentResource(URI uri) {
        super(uri);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMLLoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new Handler(resource, helper, options);
            }
        };
    }

    private static final class Handler extends SAXXMLHandler {

        Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        protected EPackage getPackageForURI(String uri) {
            EPackage known = uri == null ? null : extendedMetaData.getPackage(uri);
            if (known == null && uri != null) {
                error(new PackageNotFoundException(uri, getLocation(), getLineNumber(), getColumnNumber()));
            }
            return known;
        }

        @Override
        protected void handleProxy(InternalEObject object, String uri) {
            error(new FeatureNotFoundException(XMLResource.HREF, object, getLocation(), getLineNumber(),
                    getColumnNumber()));
        }
    }
}
