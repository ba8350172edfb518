package org.undersigned.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.base.Refusal;

/**
 * An e-mail address with which a user signs in. Upper and lower case make no difference.
 *
 * @param text at most 254 characters, also after folding, which makes several of some
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s\\p{Cntrl}@<>()\\[\\],;:\\\\\"]{1,64}@[^\\s\\p{Cntrl}@<>]+");

    public EmailAddress {
        if (text.length() > LONGEST || fold(text).length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new Refusal("access.refused.email");
        }
    }

    public static EmailAddress of(String typed) {
        return new EmailAddress(Normalizer.normalize(typed.strip(), Normalizer.Form.NFC));
    }

    /** What is compared. */
    public String folded() {
        return fold(text);
    }

    static String fold(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
