package org.maillage.content.internal.check;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.maillage.api.Severity;
import org.maillage.api.check.Check;
import org.maillage.api.check.CheckContext;
import org.maillage.api.content.EntryView;
import org.maillage.api.text.Message;
import org.maillage.content.internal.ContentTexts;
import org.maillage.model.MaillagePackage;
import org.maillage.model.meta.Meta;
import org.osgi.service.component.annotations.Component;

/** Values are well formed: official numbers, addresses, years, paths; a minimum does not exceed its maximum. */
@Component
public final class ValuesCheck implements Check {

    private static final List<List<String>> RANGES = List.of(List.of("min", "max"), List.of("rateMin", "rateMax"),
            List.of("minMonths", "maxMonths"));
    private static final List<String> RATES = List.of("rateMin", "rateMax", "ownShare", "publicFundingCeiling");
    private static final List<String> ADDRESSES = List.of("url", "website", "homepage");
    private static final Pattern RNA = Pattern.compile("W\\d{9}");

    @Override
    public void check(EntryView view, CheckContext context) {
        Fields.visit(view.entry(), (owner, feature, values, path) -> {
            for (Object value : values) {
                problem(feature, value).ifPresent(code -> context.report(Severity.ERROR, code, path,
                        Message.of(ContentTexts.class, code, String.valueOf(value))));
            }
            checkRange(owner, feature, path, context);
        });
    }

    private static Optional<String> problem(EStructuralFeature feature, Object value) {
        String name = feature.getName();
        String text = String.valueOf(value);
        if (ADDRESSES.contains(name) && !isAddress(text)) {
            return Optional.of("value.url");
        }
        if (name.equals("path") && leavesCollection(text)) {
            return Optional.of("attachment.badPath");
        }
        if (feature.getEType().getName().equals("YearOrDate") && !isYearOrDate(text)) {
            return Optional.of("value.yearOrDate");
        }
        // A figure may well be negative: a change, a balance.
        if (value instanceof BigDecimal number && feature != MaillagePackage.eINSTANCE.getObservation_Value()
                && (number.signum() < 0
                || RATES.contains(name) && number.compareTo(BigDecimal.valueOf(100)) > 0)) {
            return Optional.of(RATES.contains(name) ? "value.rate" : "value.negative");
        }
        return Meta.value(feature, Meta.CHECK, "format").filter(format -> !hasFormat(format, text))
                .map(format -> "value." + format);
    }

    private static boolean hasFormat(String format, String text) {
        return switch (format) {
            case "siren" -> text.matches("\\d{9}") && isLuhn(text);
            // La Poste's establishments have numbers of their own kind under its SIREN.
            case "siret" -> text.matches("\\d{14}") && (isLuhn(text) || text.startsWith("356000000"));
            case "rna" -> RNA.matcher(text).matches();
            default -> true;
        };
    }

    /** The check digit of SIREN and SIRET numbers (ISO/IEC 7812-1). */
    static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int part = i % 2 == 0 ? digit : 2 * digit;
            sum += part > 9 ? part - 9 : part;
        }
        return sum % 10 == 0;
    }

    private static boolean leavesCollection(String path) {
        return path.startsWith("/") || path.startsWith("\\") || path.matches("[A-Za-z]:.*")
                || List.of(path.split("[/\\\\]")).contains("..");
    }

    private static boolean isYearOrDate(String text) {
        try {
            switch (text.length()) {
                case 4 -> Year.parse(text);
                case 7 -> YearMonth.parse(text);
                default -> LocalDate.parse(text);
            }
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void checkRange(EObject owner, EStructuralFeature feature, String path, CheckContext context) {
        for (List<String> range : RANGES) {
            EStructuralFeature other = owner.eClass().getEStructuralFeature(range.get(0));
            if (!feature.getName().equals(range.get(1)) || other == null || !owner.eIsSet(feature)
                    || !owner.eIsSet(other)) {
                continue;
            }
            BigDecimal min = new BigDecimal(owner.eGet(other).toString());
            BigDecimal max = new BigDecimal(owner.eGet(feature).toString());
            if (min.compareTo(max) > 0) {
                context.report(Severity.ERROR, "value.range", path,
                        Message.of(ContentTexts.class, "value.range", min.toPlainString(), max.toPlainString()));
            }
        }
    }
}
