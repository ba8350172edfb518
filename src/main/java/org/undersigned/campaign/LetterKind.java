package org.undersigned.campaign;

/** What sort of text people sign. */
public enum LetterKind {
    OPEN_LETTER,
    STATEMENT,
    AD_STATEMENT
}
