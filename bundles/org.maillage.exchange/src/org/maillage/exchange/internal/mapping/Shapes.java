package org.maillage.exchange.internal.mapping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What values look like, whatever their column is called. */
enum Shapes {
    /** Establishment numbers: 14 figures with a check digit. */
    SIRET("\\d{14}", 14),
    /** Enterprise numbers: 9 figures with a check digit. */
    SIREN("\\d{9}", 9),
    /** Numbers in the register of associations. */
    RNA("W\\d[0-9A-Z]\\d{7}", 0),
    /** Addresses of pages. */
    ADDRESS("(?i)(?:https?://|www\\.)\\S+\\.\\S+", 0);

    /** Columns with fewer values tell nothing. */
    private static final int FEWEST = 2;
    private static final double MOST = 0.8;

    private final Pattern pattern;
    private final int checked;

    Shapes(String pattern, int checked) {
        this.pattern = Pattern.compile(pattern);
        this.checked = checked;
    }

    /** The shape that most values of a column have. */
    static Optional<Shapes> of(List<String> values) {
        for (Shapes each : values()) {
            if (values.size() >= FEWEST
                    && values.stream().filter(each::fits).count() >= Math.ceil(values.size() * MOST)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private boolean fits(String value) {
        String plain = checked > 0 ? value.replaceAll("[\\s.]", "") : value.strip();
        return pattern.matcher(plain).matches() && (checked == 0 || isChecked(plain));
    }

    /** The rule of Luhn; the numbers of La Poste keep another one, and are few. */
    private static boolean isChecked(String figures) {
        int sum = 0;
        for (int i = 0; i < figures.length(); i++) {
            int figure = figures.charAt(figures.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? figure : figure * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
