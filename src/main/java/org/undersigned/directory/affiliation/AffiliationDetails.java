package org.undersigned.directory.affiliation;

import org.jspecify.annotations.Nullable;

/**
 * What is entered about somebody's time in a group or body.
 *
 * @param part what they do there ("drums"), or the title of their office ("President")
 * @param fromYear the first year, if known
 * @param toYear the last year; null while they are there, or when nobody knows
 */
public record AffiliationDetails(
        AffiliationKind kind,
        @Nullable String part,
        @Nullable Integer fromYear,
        @Nullable Integer toYear) {

    public AffiliationDetails {
        part = part == null || part.isBlank() ? null : part.strip();
    }

    /** A member of whom no more is known. */
    public static AffiliationDetails member() {
        return member(null, null, null);
    }

    public static AffiliationDetails member(
            @Nullable String part, @Nullable Integer fromYear, @Nullable Integer toYear) {
        return new AffiliationDetails(AffiliationKind.MEMBER, part, fromYear, toYear);
    }

    /** An officer of whom no more is known than the title. */
    public static AffiliationDetails officer(String title) {
        return new AffiliationDetails(AffiliationKind.OFFICER, title, null, null);
    }

    /** The same time in another part or office. */
    public AffiliationDetails as(AffiliationKind other, @Nullable String doing) {
        return new AffiliationDetails(other, doing, fromYear, toYear);
    }

    /** A body that is a part of another. */
    public static AffiliationDetails within() {
        return new AffiliationDetails(AffiliationKind.WITHIN, null, null, null);
    }

    /** "1980–2011", "1980–", "–2011", or nothing. */
    public String years() {
        return fromYear == null && toYear == null ? "" : text(fromYear) + "–" + text(toYear);
    }

    private static String text(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }
}
