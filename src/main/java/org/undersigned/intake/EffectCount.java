package org.undersigned.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.intake.field.ChangeEffect;

/**
 * How many rows say something of which the same would come or has come.
 *
 * @param open whether nothing was done to them yet
 * @param decision what is decided about them; null for those that wait for it
 */
public record EffectCount(
        ChangeEffect effect, boolean open, @Nullable Decision decision, int rows) {

    /** Whether something is to come of the rows. */
    public boolean wanted() {
        return decision == Decision.CREATE || decision == Decision.USE_MATCH;
    }
}
