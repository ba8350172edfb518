package org.undersigned.access.password;

import java.util.Collection;
import org.undersigned.base.Refusal;

/** Which passwords are good enough. Each refusal says what is wrong with this one. */
public final class PasswordRules {

    public static final int SHORTEST = 15;
    public static final int LONGEST = 128;

    /** With fewer different characters a long password is as weak as a short one. */
    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRules() {}

    /**
     * Refuses a password that is too short, too long, or likely to be guessed.
     *
     * @param about words that somebody who guesses would try: the user's name and address
     */
    public static void check(String password, Collection<String> about) {
        if (Passwords.isTooLarge(password)) {
            throw new Refusal("access.refused.password-too-long", LONGEST);
        }
        var canonical = Passwords.canonical(password);
        checkCharacters(canonical);
        checkLength(canonical.codePointCount(0, canonical.length()));
        checkGuessing(canonical, about);
    }

    private static void checkCharacters(String password) {
        var unusable = password.codePoints()
                .anyMatch(character -> Character.isISOControl(character)
                        || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
        if (unusable) {
            throw new Refusal("access.refused.password-unusable");
        }
    }

    private static void checkLength(int length) {
        if (length < SHORTEST) {
            throw new Refusal("access.refused.password-too-short", length, SHORTEST);
        }
        if (length > LONGEST) {
            throw new Refusal("access.refused.password-too-long", LONGEST);
        }
    }

    private static void checkGuessing(String password, Collection<String> about) {
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw new Refusal("access.refused.password-repeats");
        }
        if (CommonPasswords.contains(password)) {
            throw new Refusal("access.refused.password-common");
        }
        if (KeyWalk.is(password)) {
            throw new Refusal("access.refused.password-walk");
        }
        if (ContextWords.make(password, about)) {
            throw new Refusal("access.refused.password-context");
        }
    }
}
