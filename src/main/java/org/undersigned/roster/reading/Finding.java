package org.undersigned.roster.reading;

import org.jspecify.annotations.Nullable;

/**
 * A place of an article and what was found there.
 *
 * @param start of the first character, counted from 0
 * @param end behind the last character
 * @param text the words of the article
 * @param meant what it should say or what it means: the name as credited, the figure, our words; null where nothing
 *     stands against it
 */
public record Finding(
        FindingKind kind,
        int start,
        int end,
        String text,
        @Nullable String meant) {

    /** Whether both have a character of the article in common. */
    public boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
