package org.maillage.cli.internal.render;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.MaillageException;
import org.maillage.api.content.ContentService;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.cli.internal.CliTexts;
import org.maillage.model.meta.Meta;

/** Says values of the model in a person's language. */
public final class Values {

    private final ContentService content;
    private final Locale language;

    /** Values in a language; titles of references come from the collections. */
    public Values(ContentService content, Locale language) {
        this.content = content;
        this.language = language;
    }

    Locale language() {
        return language;
    }

    /** A value of a feature. */
    String text(EStructuralFeature feature, Object value) {
        if (Meta.referenceTarget(feature).isPresent()) {
            return reference(String.valueOf(value));
        }
        if (feature.getEType() instanceof EEnum type) {
            EEnumLiteral literal = type.getEEnumLiteralByLiteral(value.toString());
            return literal == null ? value.toString() : Meta.label(literal, language);
        }
        return switch (value) {
            case LocalDate date -> date
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(country()));
            case BigDecimal number -> number(number);
            case Boolean bool -> Message.of(CliTexts.class, bool ? "value.yes" : "value.no").in(language);
            default -> value.toString();
        };
    }

    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(country());
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    private Locale country() {
        return language.getLanguage().equals("en") ? Locale.UK : Locale.FRANCE;
    }

    /** The title of an entry with its id; the id alone, marked, when no collection has it. */
    String reference(String id) {
        return title(id).map(title -> title + " [" + id + "]")
                .orElseGet(() -> Message.of(CliTexts.class, "reference.missing", id).in(language));
    }

    /** The title of an entry, if it is there. */
    public Optional<String> title(String id) {
        try {
            return content.find(id).map(EntryView::entry).map(entry -> entry.getTitle());
        } catch (MaillageException e) {
            // What is wrong with that entry is for the command that validates.
            return Optional.empty();
        }
    }
}
