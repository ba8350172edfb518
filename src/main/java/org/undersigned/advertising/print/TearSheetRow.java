package org.undersigned.advertising.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;

/**
 * The page on which an insertion ran, as it is kept.
 *
 * @param replaced the one in whose place it is; null where it is the first
 * @param why it takes that place; empty where it is the first
 * @param takenBack null while it stands
 */
public record TearSheetRow(
        UUID id,
        UUID insertion,
        String paper,
        LocalDate on,
        String page,
        String position,
        AdSize size,
        AdColour colour,
        UUID document,
        UUID filedBy,
        Instant filedAt,
        @Nullable UUID replaced,
        String why,
        @Nullable SheetTakenBack takenBack) {

    /** Whether nobody has taken it back. Of several that stand the latest counts. */
    public boolean stands() {
        return takenBack == null;
    }
}
