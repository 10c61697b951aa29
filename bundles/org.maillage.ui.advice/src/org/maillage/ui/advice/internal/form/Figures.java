package org.maillage.ui.advice.internal.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.maillage.ui.advice.internal.AdviceTexts;
import org.maillage.ui.text.Formats;

/** Numbers as people say them on the phone: 12 000, 12000 €, 12,5, 30 k€, 1,2 M€. Never negative. */
public final class Figures implements Input<BigDecimal> {

    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)?)(k|m|)(?:€|euros?|eur|etp|fte)?");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[\\s\\u00a0\\u202f’'](?=\\d{3}(?!\\d))");
    private static final Pattern ENGLISH_THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final int LONGEST = 15;

    private final AdviceTexts texts;
    private final Formats formats;
    private final String example;
    private final String message;

    /**
     * Explains itself in a language.
     *
     * @param example key of the text that gives an example
     * @param message key of what stands in the empty box
     */
    public Figures(AdviceTexts texts, String example, String message) {
        this.texts = texts;
        this.formats = new Formats(texts);
        this.example = example;
        this.message = message;
    }

    @Override
    public Optional<BigDecimal> read(String text) {
        String joined = THOUSANDS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        if (texts.language().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            joined = ENGLISH_THOUSANDS.matcher(joined).replaceAll("");
        }
        Matcher found = NUMBER.matcher(joined.replaceAll("[\\s\\u00a0\\u202f£]", ""));
        if (!found.matches() || found.group(1).length() > LONGEST) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(found.group(1).replace(',', '.'));
        BigDecimal times = switch (found.group(2)) {
            case "k" -> BigDecimal.valueOf(1_000);
            case "m" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.ONE;
        };
        BigDecimal value = number.multiply(times).stripTrailingZeros();
        return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
    }

    @Override
    public String write(BigDecimal value) {
        return formats.number(value);
    }

    @Override
    public String hint() {
        return texts.of("figure.hint", texts.of(example));
    }

    @Override
    public String message() {
        return texts.of(message);
    }
}
