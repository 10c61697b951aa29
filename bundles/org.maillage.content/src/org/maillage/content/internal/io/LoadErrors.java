package org.maillage.content.internal.io;

import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.maillage.api.Place;
import org.maillage.api.Problem;
import org.maillage.api.Severity;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.model.Entry;
import org.maillage.model.MaillagePackage;
import org.xml.sax.SAXParseException;

/** Says in a person's words what a parser or EMF reports. */
final class LoadErrors {

    /** How the codes of the JDK's parser start when one of its limits is passed. */
    private static final String LIMIT = "JAXP0001";

    private LoadErrors() {
    }

    static Problem error(String code, Place place, Object... arguments) {
        return new Problem(Severity.ERROR, code, place, Message.of(ContentTexts.class, code, arguments));
    }

    /** A type of a model that is not there is missing because the model is, which is said already. */
    static boolean isWorthSaying(Diagnostic diagnostic) {
        return !(diagnostic instanceof ClassNotFoundException missing && missing.getFactory() == null);
    }

    static Problem problem(Diagnostic diagnostic, Place place) {
        Place at = place.line(Math.max(diagnostic.getLine(), 0));
        return switch (diagnostic) {
            case PackageNotFoundException e when e.uri() == null -> error("file.noModel", at, MaillagePackage.eNS_URI);
            case PackageNotFoundException e -> error("file.unknownPackage", at, e.uri());
            case ClassNotFoundException e -> error("file.unknownType", at, e.getName());
            case FeatureNotFoundException e -> error("file.unknownField", owner(at, e.getObject()).field(e.getName()),
                    e.getName());
            case IllegalValueException e -> error("file.badValue",
                    owner(at, e.getObject()).field(e.getFeature().getName()), String.valueOf(e.getValue()));
            case Exception e -> problem(e, at);
            default -> error("file.malformed", at, diagnostic.getMessage());
        };
    }

    static Problem problem(Exception exception, Place place) {
        for (Throwable cause = exception; cause != null; cause = next(cause)) {
            if (cause instanceof SAXParseException parse) {
                Place at = place.line(Math.max(parse.getLineNumber(), 0));
                String said = String.valueOf(parse.getMessage());
                return said.contains("DOCTYPE") ? error("file.doctype", at)
                        : said.contains(LIMIT) ? error("file.excessive", at) : error("file.malformed", at, said);
            }
        }
        return error("file.malformed", place, String.valueOf(exception.getMessage()));
    }

    private static Throwable next(Throwable cause) {
        Throwable inner = cause instanceof WrappedException wrapped ? wrapped.exception() : cause.getCause();
        return inner == cause ? null : inner;
    }

    private static Place owner(Place place, EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Entry entry && entry.getId() != null) {
                return place.entry(entry.getId());
            }
        }
        return place;
    }
}
