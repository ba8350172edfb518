package org.undersigned.directory;

/** What a name is to its party; the credited one is how they are billed and what is printed. */
public enum NameKind {
    CREDITED,
    LEGAL,
    FORMER,
    ALIAS,
    /** A spelling that is known to be wrong and known to be used. */
    MISSPELLING
}
