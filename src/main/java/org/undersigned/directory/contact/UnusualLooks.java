package org.undersigned.directory.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Somebody who has looked into the vault unusually often.
 *
 * @param day of the last seven the one with the most looks, in UTC
 * @param looks on that day
 * @param week in the last seven days together
 * @param usual on a day with looks, before that one; absent when there are too few such days
 */
public record UnusualLooks(UUID user, LocalDate day, int looks, int week, OptionalInt usual) {

    /** When the day begins. */
    public Instant beginning() {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
