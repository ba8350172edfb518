package org.undersigned.advertising.invoice;

/** In what an invoice differs from the order or from the page. */
public enum MismatchKind {
    /** No page is kept that would prove it. */
    NO_TEAR_SHEET,
    CANCELLED,
    BILLED_TWICE,
    DATE,
    SIZE,
    COLOUR,
    PRICE
}
