package org.undersigned.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;

/**
 * How many changes of one field would do the same.
 *
 * @param chosen whether they are to be entered
 * @param result null for those to which nothing was done
 * @param decision what is decided about their lines; null for those that wait for it
 */
public record FieldCount(
        Field field,
        ChangeEffect effect,
        boolean chosen,
        @Nullable ChangeResult result,
        @Nullable Decision decision,
        int changes) {

    /** Whether their lines are decided to be the same as the party. */
    public boolean linked() {
        return decision == Decision.USE_MATCH;
    }

    /** Whether something is to come of their lines. */
    public boolean wanted() {
        return decision == Decision.CREATE || linked();
    }
}
