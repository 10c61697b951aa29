package org.maillage.match.internal.criteria;

/** What a criterion is about. */
public enum Kind {

    /** Family of the ESS. */
    FAMILY("family", "family"),
    /** INSEE legal category. */
    LEGAL_FORM("legalForm", "legalForm"),
    /** Approval or label. */
    APPROVAL("approval", "approvals"),
    /** Where one must be. */
    TERRITORY("territory", "territory"),
    /** Activity. */
    ACTIVITY("activity", "activities"),
    /** Value chain. */
    FILIERE("filiere", "filieres"),
    /** Moment of the project. */
    STAGE("stage", "stage"),
    /** The structure must not exist yet. */
    NOT_YET_CREATED("notYetCreated", "notYetCreated"),
    /** Age of the structure, months. */
    AGE("age", "createdOn"),
    /** Full-time equivalents. */
    STAFF("staff", "staff"),
    /** Yearly budget, euros. */
    BUDGET("budget", "budget"),
    /** Whom it is for. */
    PUBLIC("public", "publics"),
    /** Kind of expense. */
    EXPENSE("expense", "expenses"),
    /** Amount sought, euros. */
    AMOUNT_SOUGHT("amountSought", "amountSought"),
    /** What a plug-in answers. */
    OTHER("other", ""),
    /** What only the text says. */
    READING("reading", "");

    private final String word;
    private final String field;

    Kind(String word, String field) {
        this.word = word;
        this.field = field;
    }

    /** The name in the API. */
    public String word() {
        return word;
    }

    /** The field of a profile that answers it; empty when none does. */
    public String field() {
        return field;
    }
}
