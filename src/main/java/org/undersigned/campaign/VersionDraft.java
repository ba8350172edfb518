package org.undersigned.campaign;

import org.jspecify.annotations.Nullable;

/**
 * A text that is about to be published, with the number it was written for: when that number is no longer the next one,
 * somebody else has published in between and the decision must be made again.
 *
 * @param locale the language as a tag of BCP 47
 * @param reason why; a correction needs one
 */
public record VersionDraft(
        VersionStep step,
        int number,
        String locale,
        String text,
        @Nullable String reason) {

    /** The first text of a letter. */
    public static VersionDraft first(String locale, String text) {
        return new VersionDraft(VersionStep.FIRST, 1, locale, text, null);
    }

    /** The text after a number, for which the earlier signatures still count. */
    public static VersionDraft correction(int follows, String locale, String text, String reason) {
        return new VersionDraft(VersionStep.CORRECTION, follows + 1, locale, text, reason);
    }

    /** The text after a number, for which everybody is asked again. */
    public static VersionDraft askAgain(int follows, String locale, String text, @Nullable String reason) {
        return new VersionDraft(VersionStep.ASK_AGAIN, follows + 1, locale, text, reason);
    }

    /** A number that stands, in another language. */
    public static VersionDraft translation(int number, String locale, String text) {
        return new VersionDraft(VersionStep.TRANSLATION, number, locale, text, null);
    }
}
