package org.maillage.api.match;

/** What a project holder can change to become eligible. */
public enum ChangeKind {

    /** Creating the structure. */
    creation,
    /** Obtaining an approval or a label. */
    approval,
    /** Taking another legal form, or belonging to another family. */
    legalForm
}
