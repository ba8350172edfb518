package org.undersigned.directory.member;

import org.jspecify.annotations.Nullable;

/**
 * What is entered about somebody's time in a group.
 *
 * @param part what they do there: "drums"
 * @param fromYear the first year, if known
 * @param toYear the last year; null while they are in the group, or when nobody knows
 */
public record MemberDetails(
        @Nullable String part,
        @Nullable Integer fromYear,
        @Nullable Integer toYear) {

    public MemberDetails {
        part = part == null || part.isBlank() ? null : part.strip();
    }

    /** "1980–2011", "1980–", "–2011", or nothing. */
    public String years() {
        return fromYear == null && toYear == null ? "" : text(fromYear) + "–" + text(toYear);
    }

    private static String text(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }
}
