package org.undersigned.advertising.document;

/** What a file of an order is. */
public enum DocumentKind {
    ORDER,
    KILL,
    CONFIRMATION,
    TEAR_SHEET,
    INVOICE
}
