package org.undersigned.directory.contact;

/** Whom a contact point reaches: the party, or a representative who passes it on. */
public enum ContactRoute {
    OWN,
    REPRESENTATIVE
}
