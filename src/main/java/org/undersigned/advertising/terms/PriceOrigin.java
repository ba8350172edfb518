package org.undersigned.advertising.terms;

/** Where the price of an insertion comes from. */
public enum PriceOrigin {
    /** From the paper's rate card. */
    CALCULATED,
    /** From what the paper has said of this insertion. */
    STATED,
    /** Nobody knows it yet. */
    UNKNOWN
}
