package org.maillage.ui.curation.internal.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.text.Message;
import org.maillage.model.meta.Meta;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.text.BundleTexts;
import org.maillage.ui.text.Formats;

/** Fields by paths such as {@code calls[2].deadline}, and their values as the services write them, in people’s words. Stateless. */
public final class FieldNames {

    /** Begins each field of a part that is written as one line. */
    private static final Pattern FIELD = Pattern.compile("(?:^|; )(\\w+)=");

    private FieldNames() {
    }
    /** The path with the labels of a type; a part that the type does not know stays as it is. */
    public static String of(EClass type, String path, Locale language) {
        StringBuilder said = new StringBuilder();
        EClass owner = type;
        for (String part : path.split("\\.")) {
            String name = part.replaceFirst("\\[.*", "");
            String index = part.substring(name.length()).replaceAll("[\\[\\]]", "");
            EStructuralFeature feature = owner == null ? null : owner.getEStructuralFeature(name);
            said.append(said.isEmpty() ? "" : " › ").append(feature == null ? part : Meta.label(feature, language))
                    .append(feature == null || index.isEmpty() ? "" : " " + index);
            owner = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        }
        return said.toString();
    }

    /** Values of a field, with commas between them. */
    public static String values(EClass type, String path, List<String> values, BundleTexts texts) {
        Optional<EStructuralFeature> feature = feature(type, path);
        return values.stream().map(each -> feature.map(known -> value(known, each, texts)).orElse(each))
                .collect(Collectors.joining(", "));
    }

    private static Optional<EStructuralFeature> feature(EClass type, String path) {
        EStructuralFeature feature = null;
        EClass owner = type;
        for (String part : path.split("\\.")) {
            feature = owner == null ? null : owner.getEStructuralFeature(part.replaceFirst("\\[.*", ""));
            owner = feature instanceof EReference reference ? reference.getEReferenceType() : null;
        }
        return Optional.ofNullable(feature);
    }

    private static String value(EStructuralFeature feature, String text, BundleTexts texts) {
        if (feature instanceof EReference reference) {
            return part(reference.getEReferenceType(), text, texts);
        }
        if (feature.getEType() instanceof EEnum type) {
            EEnumLiteral literal = type.getEEnumLiteralByLiteral(text);
            return literal == null ? text : Meta.label(literal, texts.language());
        }
        Class<?> kind = feature.getEType().getInstanceClass();
        if (kind == boolean.class || kind == Boolean.class) {
            return Message.of(DeskTexts.class, Boolean.parseBoolean(text) ? "value.yes" : "value.no").in(texts.language());
        }
        return kind == LocalDate.class ? day(text, texts) : text;
    }

    private static String day(String text, BundleTexts texts) {
        try {
            return new Formats(texts).date(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            // A value that was wrong is shown as it stood.
            return text;
        }
    }

    /** The fields of a part by their labels. */
    private static String part(EClass type, String text, BundleTexts texts) {
        List<String> said = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        EStructuralFeature last = null;
        int from = 0;
        while (field.find()) {
            Optional<EStructuralFeature> next = anyFeature(type, field.group(1));
            if (next.isPresent()) {
                add(last, text.substring(from, field.start()), texts, said);
                last = next.get();
                from = field.end();
            }
        }
        add(last, text.substring(from), texts, said);
        return String.join(" · ", said);
    }

    private static void add(EStructuralFeature feature, String text, BundleTexts texts, List<String> said) {
        if (feature != null) {
            String inner = feature instanceof EReference ? text.replaceFirst("^\\((.*)\\)$", "$1") : text;
            said.add(Meta.label(feature, texts.language()) + Message.of(DeskTexts.class, "part.colon").in(texts.language())
                    + value(feature, inner, texts));
        } else if (!text.isEmpty()) {
            said.add(text);
        }
    }

    /** A field of a type or of one of its kinds. */
    private static Optional<EStructuralFeature> anyFeature(EClass type, String name) {
        return type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type::isSuperTypeOf).map(each -> each.getEStructuralFeature(name)).filter(each -> each != null).findFirst();
    }
}
