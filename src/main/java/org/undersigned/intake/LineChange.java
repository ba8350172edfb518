package org.undersigned.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Difference;
import org.undersigned.intake.field.FieldKeepers.Kept;
import org.undersigned.intake.field.Made;

/**
 * One thing that a line says of its party, and what entering it would do or has done.
 *
 * @param number counted within the line, from 0
 * @param chosen whether it is to be entered
 * @param byHand whether a person has chosen or left it, and not the check alone
 * @param result null as long as nothing was done
 * @param made what came into the directory with it
 */
public record LineChange(
        int number,
        Kept kept,
        Difference difference,
        boolean chosen,
        boolean byHand,
        @Nullable ChangeResult result,
        List<Made> made) {

    /** As it is proposed: what would make something go starts unchosen. */
    static LineChange proposed(int number, Kept kept, Difference difference) {
        return new LineChange(
                number, kept, difference, difference.effect() == ChangeEffect.ADDS, false, null, List.of());
    }

    /** As it is proposed for a row of a working sheet. */
    LineChange against(Difference threeWay) {
        return new LineChange(number, kept, threeWay, ThreeWay.isMeant(threeWay), byHand, result, made);
    }

    public ChangeEffect effect() {
        return difference.effect();
    }

    /** Whether a person may choose it or leave it. */
    public boolean isOpen() {
        return result == null && effect().canBeEntered();
    }

    /** What the row says, in words. */
    public String told() {
        return kept.told();
    }

    /** What would go, in words; null when nothing does. */
    public @Nullable String toldOld() {
        return difference.old() == null ? null : kept.told(difference.old());
    }

    /** As a person has chosen or left it. */
    LineChange chosen(boolean by) {
        return new LineChange(number, kept, difference, by, true, result, made);
    }

    LineChange entered(List<Made> made) {
        return new LineChange(number, kept, difference, chosen, byHand, ChangeResult.ENTERED, made);
    }

    LineChange left() {
        return new LineChange(number, kept, difference, false, byHand, result, made);
    }

    LineChange with(ChangeResult result) {
        return new LineChange(number, kept, difference, chosen, byHand, result, made);
    }
}
