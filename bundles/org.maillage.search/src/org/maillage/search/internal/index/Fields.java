package org.maillage.search.internal.index;

/**
 * Names of the index's fields. What a feature's role gives has the role before its own name: {@code facet.status},
 * {@code date.deadline}.
 */
public final class Fields {

    /** Words without accents, all of them. */
    public static final String WORD = "word";
    /** Roots of the words that carry meaning, as {@link RootList} writes them. */
    public static final String ROOTS = "roots";
    /** Beginnings of the words of titles, names, summaries and keywords. */
    public static final String PREFIX = "prefix";
    /** Whole values: ids, codes, titles, acronyms; as {@link Keys} writes them. */
    public static final String KEY = "key";

    /** Names that stand for each other, as {@link Names#key} writes them. */
    public static final String NAME = "name";
    /** The same as they are written; only stored. */
    public static final String NAMES = "names";

    /** Id of the entry; stored. */
    public static final String ID = "id";
    /** Id of the collection; stored. */
    public static final String COLLECTION = "collection";
    /** Names of the type and its super types. */
    public static final String TYPES = "types";
    /** Weight of the type: bits of a float. */
    public static final String WEIGHT = "weight";

    /** Stems of the words of short fields, with the field: {@code ressourceri=title}. */
    public static final String IN = "in";
    /** Ids that the entry refers to in any field. */
    public static final String REFERS = "refers";
    /** The territories where the entry is valid; with a value for “none named”. */
    public static final String PLACE = "facet.territory";
    /** The levels of these territories. */
    public static final String PLACE_LEVEL = "facet.territoryLevel";
    /** Periods in which one can ask. */
    public static final String OPEN = "open";
    /** Has a value when anything is known of these periods. */
    public static final String OPEN_KNOWN = "open.known";
    /** A value for “none”, in the fields that are counted. */
    public static final String NONE = "?";

    /** {@link EntryStamp} of what is indexed. */
    static final String STAMP = "stamp";

    /** Name of the type; a facet, too. */
    public static final String TYPE_FACET = "facet.type";
    public static final String COLLECTION_FACET = "facet.collection";

    /** Texts of the entry, for snippets; only stored, like those below. */
    public static final String TEXTS = "texts";
    /** Code of a territory. */
    public static final String CODE = "code";
    /** Name of the type. */
    public static final String TYPE = "type";
    public static final String SOURCE_ID = "sourceId";
    /** Followed by a dot and a language for translations; so is the summary. */
    public static final String TITLE = "title";
    public static final String SUMMARY = "summary";

    /** Before the name of a field: its whole values, as {@link Keys} writes them. */
    public static final String EXACT = "exact.";
    /** Before the name of a field: its values. */
    public static final String FACET = "facet.";
    /** Before the name of a field: the text that it sorts by. */
    public static final String SORT = "sort.";
    /** Before the name of a field: the number that it sorts by. */
    public static final String NUMBER = "number.";
    /** Before the name of a field: days since 1 January 1970. */
    public static final String DATE = "date.";
    /** Before the name of a field: numbers, as bits that sort. */
    public static final String AMOUNT = "amount.";
    /** Before the name of a field: ids that can be followed both ways. */
    public static final String RELATION = "relation.";

    private Fields() {
    }
}
