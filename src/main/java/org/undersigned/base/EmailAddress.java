package org.undersigned.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as it is written in mail: one mailbox, without a display name. The domain is kept in lower case.
 *
 * @param text at most 254 characters, the most that mail servers pass on (RFC 5321); also when it is folded, which makes
 *     several of some
 */
public record EmailAddress(String text) {

    public static final int LONGEST = 254;

    private static final String MAILBOX = "[^\\s@\"(),:;<>\\[\\\\\\]\\p{Cntrl}]{1,64}";
    private static final String LABEL = "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?";
    private static final String LAST_LABEL = "\\p{L}[\\p{L}\\p{N}-]*[\\p{L}\\p{N}]";
    private static final Pattern FORM = Pattern.compile(MAILBOX + "@(" + LABEL + "\\.)+" + LAST_LABEL);

    public EmailAddress {
        text = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (isTooLong(text) || !FORM.matcher(text).matches() || hasMisplacedDot(text)) {
            throw new Refusal("base.refused.email-address");
        }
        var at = text.lastIndexOf('@');
        text = text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
    }

    public static EmailAddress of(String typed) {
        return new EmailAddress(typed);
    }

    /** What is compared: upper and lower case make no difference, nor do different forms of the same letters. */
    public String folded() {
        return fold(text);
    }

    /** Folds what somebody has typed, whether or not it is an address. */
    public static String fold(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static boolean isTooLong(String text) {
        return text.length() > LONGEST || fold(text).length() > LONGEST;
    }

    private static boolean hasMisplacedDot(String text) {
        return text.startsWith(".") || text.contains("..") || text.contains(".@");
    }

    /** Does not print the address, since it would end in logs. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
