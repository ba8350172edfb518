package org.undersigned.base.name;

/** What a name seems to be the name of. */
public enum GuessedKind {
    PERSON,
    GROUP,
    ESTATE,
    ORGANISATION
}
