package org.undersigned.advertising.publication;

import java.time.LocalDate;

/** How far a value can be relied on. */
public enum Freshness {
    /** Somebody has looked within the year. */
    CHECKED,
    /** Checked more than a year ago. */
    STALE,
    /** Taken from a document, and looked at by nobody since. */
    UNCHECKED,
    /** Nobody knows it. */
    UNKNOWN;

    private static final int YEARS = 1;

    /** Of a calendar whose last known day without a paper lies in a year that is over: nobody has looked at this one. */
    static Freshness ofCalendar(LocalDate lastKnown, LocalDate today) {
        return lastKnown.getYear() < today.getYear() ? STALE : CHECKED;
    }

    public static Freshness of(Provenance provenance, LocalDate today) {
        if (provenance.checkedOn() == null) {
            return UNCHECKED;
        }
        return provenance.checkedOn().isBefore(today.minusYears(YEARS)) ? STALE : CHECKED;
    }
}
