package org.undersigned.advertising.invoice;

/** What an error of a printed ad, or of its invoice, concerns. */
public enum Matter {
    DATE,
    SIZE,
    COLOUR,
    /** The sum that an invoice bills, whatever was printed: a credit lowers that, and not what is due. */
    BILLING,
    /** Anything else, as a line that is missing. It settles no difference between order and page. */
    OTHER
}
