package org.undersigned.directory;

/** What sort of party it is: one human being, a band or ensemble, the heirs of somebody, or a body. */
public enum PartyKind {
    PERSON,
    GROUP,
    ESTATE,
    ORGANISATION
}
