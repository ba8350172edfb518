package org.undersigned.advertising.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;

/** The page on which an insertion ran, as it is kept. */
public record TearSheetRow(
        UUID insertion,
        String paper,
        LocalDate on,
        String page,
        String position,
        AdSize size,
        AdColour colour,
        UUID document,
        UUID filedBy,
        Instant filedAt) {}
