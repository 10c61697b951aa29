package org.maillage.api.note;

/** The parts of a note, in their usual order. A part that has nothing to say is left out. */
public enum NoteSection {

    /** What the file says of the project holder. */
    situation,
    /** All entries on a few lines: verdict, amount, deadline. */
    overview,
    /** Each entry with its reasons and fields. */
    entries,
    /** What to tell the adviser to settle what is open. */
    questions,
    /** Which of the schemes go together. */
    combining,
    /** The dates ahead. */
    calendar,
    /** Expenses against resources, with the rules that are broken or to be checked. */
    plan,
    /** The room that ceilings on State aid leave. */
    stateAid,
    /** Where it comes from, and when it was verified. */
    sources
}
