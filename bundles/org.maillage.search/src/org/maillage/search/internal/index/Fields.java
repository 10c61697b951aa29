package org.maillage.search.internal.index;

/**
 * Names of the index's fields. What a feature's role gives has the role before its own name: {@code facet.status},
 * {@code date.deadline}.
 */
public final class Fields {

    /** Words without accents, all of them. */
    public static final String WORD = "word";
    /** Stems of the words that carry meaning. */
    public static final String STEM = "stem";
    /** Beginnings of the words of titles, names, summaries and keywords. */
    public static final String PREFIX = "prefix";
    /** Whole values: ids, codes, titles, acronyms; as {@link Keys} writes them. */
    public static final String KEY = "key";

    /** Id of the entry; stored. */
    public static final String ID = "id";
    /** Id of the collection; stored. */
    public static final String COLLECTION = "collection";
    /** Names of the type and its super types. */
    public static final String TYPES = "types";
    /** Weight of the type: bits of a float. */
    public static final String WEIGHT = "weight";

    /** Name of the type; only stored, like those below. */
    public static final String TYPE = "type";
    public static final String SOURCE_ID = "sourceId";
    /** Followed by a dot and a language for translations; so is the summary. */
    public static final String TITLE = "title";
    public static final String SUMMARY = "summary";

    static final String EXACT = "exact.";
    static final String FACET = "facet.";
    static final String SORT = "sort.";
    static final String NUMBER = "number.";
    static final String DATE = "date.";
    static final String AMOUNT = "amount.";
    static final String TERRITORY = "territory.";

    private Fields() {
    }
}
