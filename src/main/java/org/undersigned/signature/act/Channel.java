package org.undersigned.signature.act;

/** The way by which evidence, or the word that a yes is taken back, reached us. */
public enum Channel {
    EMAIL,
    LETTER,
    MESSAGE,
    PHONE,
    IN_PERSON,
    FORM,
    SPREADSHEET
}
