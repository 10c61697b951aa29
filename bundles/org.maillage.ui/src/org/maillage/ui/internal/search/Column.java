package org.maillage.ui.internal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.Texts;

/** What a result says besides its title; a person chooses which. */
enum Column {
    /** Next deadline and days left, or how it is open. */
    DEADLINE(1, "deadline", "openness"),
    /** Amount in euros. */
    AMOUNT(1, "amountMin", "amount"),
    /** What sort of entry. */
    TYPE(1),
    /** Nature of the support. */
    NATURE(1, "natures"),
    /** Where it is valid. */
    TERRITORY(2, "territory"),
    /** Age of the last verification. */
    VERIFIED(2, "verifiedOn", "toVerify"),
    /** Publics and families that are eligible. */
    WHO(2, "audiences", "eligibleFamilies"),
    /** Who pays. */
    FUNDER(2, "funders"),
    /** The collection that holds it. */
    COLLECTION(2);

    /** Lines of facts in a row. */
    static final int LINES = 2;

    private static final String SETTING = "search.columns";
    private static final List<Column> FIRST = Arrays.stream(values()).filter(each -> each != COLLECTION).toList();

    private final int line;
    private final List<String> fields;

    Column(int line, String... fields) {
        this.line = line;
        this.fields = List.of(fields);
    }

    /** The line of facts it stands in, from 1. */
    int line() {
        return line;
    }

    /** The fields to ask the search for. */
    List<String> fields() {
        return fields;
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    String label(Texts texts) {
        return texts.of("column." + key());
    }

    /** Those that the person wants to see. */
    static List<Column> chosen(Settings settings) {
        List<String> wanted = settings.list(SETTING, FIRST.stream().map(Column::key).toList());
        return Stream.of(values()).filter(each -> wanted.contains(each.key())).toList();
    }

    /** Remembers which the person wants to see. */
    static void choose(Settings settings, List<Column> chosen) {
        settings.put(SETTING, chosen.stream().map(Column::key).toList());
    }
}
