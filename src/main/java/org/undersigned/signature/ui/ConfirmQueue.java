package org.undersigned.signature.ui;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The claims to be decided, in their order, and the one that is looked at.
 *
 * @param at null when there is none
 */
record ConfirmQueue(List<UUID> claims, @Nullable UUID at) {

    /** Goes on with a claim, or with the first where none is named. One that is decided meanwhile can be looked at. */
    static ConfirmQueue of(List<UUID> claims, @Nullable UUID at) {
        return new ConfirmQueue(claims, at != null || claims.isEmpty() ? at : claims.getFirst());
    }

    /** Of the one that is looked at, counted from one; nought when it does not wait any more. */
    int position() {
        return claims.indexOf(at) + 1;
    }

    /** The one after; after the last comes the first, since it was passed over. */
    @Nullable
    UUID next() {
        return neighbour(claims.indexOf(at) + 1);
    }

    @Nullable
    UUID previous() {
        return neighbour(Math.max(claims.indexOf(at), 0) - 1);
    }

    private @Nullable UUID neighbour(int index) {
        if (claims.isEmpty()) {
            return null;
        }
        var neighbour = claims.get(Math.floorMod(index, claims.size()));
        return neighbour.equals(at) ? null : neighbour;
    }
}
