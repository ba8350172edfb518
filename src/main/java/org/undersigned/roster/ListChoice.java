package org.undersigned.roster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.signature.scope.Scope;

/**
 * Which list is meant.
 *
 * @param letter the letter whose signatures are listed
 * @param number the number of its text that the names stand under
 * @param scope the use that each name must have been granted for
 * @param page the booked page that the list is made for; null for the one that {@code BookedRun.meant} finds, and for
 *     what is sealed
 */
public record ListChoice(
        UUID letter,
        int number,
        Scope scope,
        Ordering ordering,
        @Nullable UUID page) {

    public ListChoice(UUID letter, int number, Scope scope, Ordering ordering) {
        this(letter, number, scope, ordering, null);
    }

    /** The same names in another order. */
    public ListChoice in(Ordering other) {
        return new ListChoice(letter, number, scope, other, page);
    }
}
