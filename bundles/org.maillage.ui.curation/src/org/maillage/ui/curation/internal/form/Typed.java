package org.maillage.ui.curation.internal.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.ui.curation.internal.DeskTexts;
import org.maillage.ui.text.Formats;

/** Reads and writes values that fit on a line. Stateless. */
public final class Typed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Typed() {
    }

    /** Whether a value of the field fits on a line. */
    public static boolean isLine(EStructuralFeature feature) {
        return FormBody.isEdited(feature) && switch (FieldKind.of(feature)) {
            case LINE, TEXT, DATE, NUMBER, YEAR_OR_DATE, CHOICE, TRISTATE -> true;
            default -> false;
        };
    }

    /** The value that a text stands for; empty for a blank one, and when it is not understood. */
    public static Optional<Object> read(String typed, EStructuralFeature feature, LocalDate today) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return switch (FieldKind.of(feature)) {
            case DATE -> Parsing.day(typed, today).map(Object.class::cast);
            case YEAR_OR_DATE -> Parsing.yearOrDay(typed, today).map(Object.class::cast);
            case NUMBER -> Parsing.number(typed, (EDataType) feature.getEType());
            default -> Optional.of(typed.strip());
        };
    }

    /** A value as a person would type it. */
    public static String write(Object value, DeskTexts texts) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case Number number -> new Formats(texts).number(number);
            default -> String.valueOf(value);
        };
    }
}
