package org.maillage.ui.internal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;
import org.maillage.ui.internal.Texts;
import org.maillage.ui.text.Formats;

/** Writes the values of a feature that is no containment, for any class of any package. */
final class ValueWriter {

    /** More references than this are counted, not listed. */
    private static final int MANY = 40;
    private static final String UNKNOWN = "unknown";

    private final Texts texts;
    private final Formats formats;
    private final Reference references;

    ValueWriter(Texts texts, Reference references) {
        this.texts = texts;
        this.formats = new Formats(texts);
        this.references = references;
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    String label(EStructuralFeature feature) {
        return formats.withoutUnit(Meta.label(feature, texts.language()));
    }

    /** Whether there is something to say: set, or a choice whose first literal is a real one. */
    boolean hasValue(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (value instanceof Collection<?> values) {
            return !values.isEmpty();
        }
        if (feature.getEType() instanceof EEnum) {
            return value instanceof Enumerator literal && !literal.getName().equals(UNKNOWN);
        }
        return object.eIsSet(feature) && value != null && !"".equals(value) && !Boolean.FALSE.equals(value);
    }

    /** The values, one list of runs each. */
    List<List<Run>> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (!(value instanceof Collection<?> values)) {
            return List.of(value(object, feature, value));
        }
        List<List<Run>> all = new ArrayList<>();
        values.stream().limit(MANY).forEach(each -> all.add(value(object, feature, each)));
        if (values.size() > MANY) {
            all.add(List.of(Run.of(texts.of("page.more", values.size() - MANY), Style.DIM)));
        }
        return all;
    }

    /** The values on one line, separated by commas. */
    List<Run> line(EObject object, EStructuralFeature feature) {
        return join(values(object, feature), ", ");
    }

    /** Several lists of runs as one. */
    static List<Run> join(List<List<Run>> all, String separator) {
        List<Run> line = new ArrayList<>();
        for (List<Run> each : all) {
            if (!line.isEmpty()) {
                line.add(Run.of(separator, Style.DIM));
            }
            line.addAll(each);
        }
        return line;
    }

    private List<Run> value(EObject object, EStructuralFeature feature, Object value) {
        return switch (value) {
            case LocalDate day -> List.of(Run.of(formats.date(day)));
            case Boolean yes -> List.of(Run.of(texts.of(yes ? "value.yes" : "value.no")));
            case Number number -> List.of(Run.of(formats.quantity(number, unit(object, feature))));
            case Enumerator literal -> List.of(Run.of(literal(feature, literal)));
            case String text -> text(feature, text);
            default -> List.of(Run.of(EcoreUtil.convertToString((EDataType) feature.getEType(), value)));
        };
    }

    private String unit(EObject object, EStructuralFeature feature) {
        EStructuralFeature unit = object.eClass().getEStructuralFeature("unit");
        boolean measured = feature.getName().equals("value") && unit != null && object.eGet(unit) instanceof String;
        return measured ? (String) object.eGet(unit) : formats.unit(Meta.label(feature, texts.language()));
    }

    private String literal(EStructuralFeature feature, Enumerator literal) {
        EEnumLiteral known = ((EEnum) feature.getEType()).getEEnumLiteral(literal.getName());
        return known == null ? literal.getLiteral() : Meta.label(known, texts.language());
    }

    private List<Run> text(EStructuralFeature feature, String text) {
        if (feature.getEType() == MaillagePackage.eINSTANCE.getEntryRef() || Meta.referenceTarget(feature).isPresent()) {
            return List.of(reference(text));
        }
        if (feature.getEType() == MaillagePackage.eINSTANCE.getYearOrDate()) {
            return List.of(Run.of(formats.yearOrDate(text)));
        }
        return text.matches("https?://\\S+") ? List.of(web(text)) : List.of(Run.of(text.strip()));
    }

    /** A file of the collection under a name, as a link where it may be opened. */
    Run file(String name, String path) {
        return references.file(path).map(each -> Run.link(name, new Target.ToAction(each))).orElseGet(() -> Run.of(name));
    }

    /** A file of the collection as a picture, where it is one and may be shown. */
    Optional<PictureFile> picture(String path) {
        return references.picture(path);
    }

    /** A link to an entry by its title; when no collection has it, its identifier, said to be absent. */
    Run reference(String id) {
        return references.title(id).map(title -> Run.link(title, new Target.ToEntry(id)))
                .orElseGet(() -> Run.of(texts.of("page.missing", id), Style.DIM, Style.ITALIC));
    }

    /** A link to a page of the web, without what nobody reads aloud. */
    Run web(String url) {
        return Run.link(url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""), new Target.ToWeb(url));
    }
}
