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
import org.xml.sax.SAXParseException;

/** Says in a person's words what a parser or EMF reports. */
final class LoadErrors {

    private LoadErrors() {
    }

    static Problem error(String code, Place place, Object... arguments) {
        return new Problem(Severity.ERROR, code, place, Message.of(ContentTexts.class, code, arguments));
    }

    static Problem problem(Diagnostic diagnostic, Place place) {
        Place at = place.line(diagnostic.getLine());
        return switch (diagnostic) {
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
                return String.valueOf(parse.getMessage()).contains("DOCTYPE") ? error("file.doctype", at)
                        : error("file.malformed", at, parse.getLocalizedMessage());
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
