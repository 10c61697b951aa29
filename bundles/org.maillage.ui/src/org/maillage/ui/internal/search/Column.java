package org.maillage.ui.internal.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.maillage.ui.internal.Settings;
import org.maillage.ui.internal.Texts;

/** What a result says besides its title; a person chooses which. */
public enum Column {
    /** Next deadline and days left, or how it is open. */
    DEADLINE("deadline", 1, "deadline", "openness"),
    /** Amount in euros. */
    AMOUNT("amount", 1, "amountMin", "amount"),
    /** What sort of entry. */
    TYPE("type", 1),
    /** Nature of the support. */
    NATURE("nature", 1, "natures"),
    /** Where it is valid. */
    TERRITORY("territory", 2, "territory"),
    /** Age of the last verification. */
    VERIFIED("verified", 2, "verifiedOn", "toVerify"),
    /** Publics and families that are eligible. */
    WHO("who", 2, "audiences", "eligibleFamilies"),
    /** Who pays. */
    FUNDER("funder", 2, "funders"),
    /** The collection that holds it. */
    COLLECTION("collection", 2);

    /** Lines of facts in a row. */
    static final int LINES = 2;

    private static final String SETTING = "search.columns";
    private static final List<Column> FIRST = Arrays.stream(values()).filter(each -> each != COLLECTION).toList();

    private final String key;
    private final int line;
    private final List<String> fields;

    Column(String key, int line, String... fields) {
        this.key = key;
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

    /** What people call it. */
    public String label(Texts texts) {
        return texts.of("column." + key);
    }

    /** Those that are shown when nobody has chosen. */
    public static List<Column> first() {
        return FIRST;
    }

    /** Those that the person wants to see. */
    public static List<Column> chosen(Settings settings) {
        List<String> wanted = settings.list(SETTING, FIRST.stream().map(each -> each.key).toList());
        return Stream.of(values()).filter(each -> wanted.contains(each.key)).toList();
    }

    /** Remembers which the person wants to see. */
    public static void choose(Settings settings, List<Column> chosen) {
        settings.put(SETTING, chosen.stream().map(each -> each.key).toList());
    }
}
