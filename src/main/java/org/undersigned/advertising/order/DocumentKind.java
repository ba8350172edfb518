package org.undersigned.advertising.order;

/** What a file of an order is. */
public enum DocumentKind {
    ORDER,
    KILL,
    CONFIRMATION,
    TEAR_SHEET,
    INVOICE
}
