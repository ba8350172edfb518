package org.undersigned.intake.field;

import org.jspecify.annotations.Nullable;

/**
 * What is there, against what a row says.
 *
 * @param old what would go, as {@link Replaced} reads it; null where nothing does
 */
public record Difference(ChangeEffect effect, @Nullable String old) {

    public static final Difference SAME = new Difference(ChangeEffect.SAME, null);
    public static final Difference ADDS = new Difference(ChangeEffect.ADDS, null);

    public static final Difference UNREAD = new Difference(ChangeEffect.UNREAD, null);
    public static final Difference UNOPENED = new Difference(ChangeEffect.UNOPENED, null);
    public static final Difference UNCLEAR = new Difference(ChangeEffect.UNCLEAR, null);
    public static final Difference UNSIGNED = new Difference(ChangeEffect.UNSIGNED, null);
    public static final Difference UNHELD = new Difference(ChangeEffect.UNHELD, null);
    public static final Difference CONFIRMED = new Difference(ChangeEffect.CONFIRMED, null);

    /** For a fact that is there once, or not at all. */
    public static Difference between(@Nullable String now, String said) {
        if (now == null || now.isBlank()) {
            return ADDS;
        }
        return now.equals(said) ? new Difference(ChangeEffect.SAME, now) : new Difference(ChangeEffect.REPLACES, now);
    }
}
