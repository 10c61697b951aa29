package org.maillage.api.exchange;

/** What became of a value that is not in its field as the file has it. */
public enum ValueFate {
    /** No entry of an installed collection has the name or code: an entry of the target collection stands for it. */
    CREATED,
    /** No entry has the name or code: left out. */
    NOT_FOUND,
    /** The mapping has a table of values, without this one: left out. */
    NOT_IN_TABLE,
    /** Not a date, a number or another value of the field: left out. */
    UNREADABLE,
    /** The mapping's table says that the value means nothing: left out. */
    SET_ASIDE
}
