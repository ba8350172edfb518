package org.undersigned.roster.reading;

/** What was found in an article. */
public enum FindingKind {
    /** A name of the list, as it is credited. */
    SIGNER,
    /** A name of the list that is a common word or a place too, where nothing shows that the name is meant. */
    COULD_BE,
    /** Likely a name of the list, written otherwise than it is credited. */
    MISSPELT,
    /** Somebody who is named beside signers or as one, and is not on the list. */
    NOT_LISTED,
    /** A number of names that the list does not bear out. */
    COUNT_OFF,
    /** Words in quotation marks that are ours but for some. */
    QUOTE_ALTERED,
    /** Words in quotation marks that are none of ours. */
    QUOTE_NOT_OURS;

    /** Whether a name of the list stands there as it is credited, for certain or perhaps. */
    public boolean isAsCredited() {
        return this == SIGNER || this == COULD_BE;
    }

    /** Whether the outlet should be told. */
    public boolean isWrong() {
        return this == MISSPELT || this == NOT_LISTED || this == COUNT_OFF || this == QUOTE_ALTERED;
    }
}
