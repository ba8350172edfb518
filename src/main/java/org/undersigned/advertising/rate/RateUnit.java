package org.undersigned.advertising.rate;

/** What a price is for. */
public enum RateUnit {
    COLUMN_INCH,
    FULL_PAGE
}
