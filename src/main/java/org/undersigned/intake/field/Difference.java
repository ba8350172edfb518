package org.undersigned.intake.field;

import org.jspecify.annotations.Nullable;

/**
 * What is there, against what a row says.
 *
 * @param old what would go; null where nothing does
 */
public record Difference(ChangeEffect effect, @Nullable String old) {

    public static final Difference SAME = new Difference(ChangeEffect.SAME, null);
    public static final Difference ADDS = new Difference(ChangeEffect.ADDS, null);

    static final Difference UNREAD = new Difference(ChangeEffect.UNREAD, null);

    /** For a fact that is there once, or not at all. */
    public static Difference between(@Nullable String now, String said) {
        if (now == null || now.isBlank()) {
            return ADDS;
        }
        return now.equals(said) ? new Difference(ChangeEffect.SAME, now) : new Difference(ChangeEffect.REPLACES, now);
    }
}
