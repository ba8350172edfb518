package org.undersigned.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;

/**
 * How many changes of one field would do the same.
 *
 * @param chosen whether they are to be entered
 * @param result null for those to which nothing was done
 * @param linked whether their lines are decided to be the same as the party
 */
public record FieldCount(
        Field field,
        ChangeEffect effect,
        boolean chosen,
        @Nullable ChangeResult result,
        boolean linked,
        int changes) {}
