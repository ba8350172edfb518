package org.undersigned.directory.address;

import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.base.Refusal;

/**
 * An e-mail address as it is written in mail: one mailbox, without a display name. The domain is kept in lower case.
 *
 * @param text at most 254 characters, the most that mail servers pass on (RFC 5321)
 */
public record EmailAddress(String text) implements ContactAddress {

    private static final int LONGEST = 254;
    private static final String MAILBOX = "[^\\s@\"(),:;<>\\[\\\\\\]\\p{Cntrl}]{1,64}";
    private static final String LABEL = "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?";
    private static final String LAST_LABEL = "\\p{L}[\\p{L}\\p{N}-]*[\\p{L}\\p{N}]";
    private static final Pattern FORM = Pattern.compile(MAILBOX + "@(" + LABEL + "\\.)+" + LAST_LABEL);

    public EmailAddress {
        text = text.strip();
        if (text.length() > LONGEST || !FORM.matcher(text).matches() || hasMisplacedDot(text)) {
            throw new Refusal("directory.refused.no-email-address");
        }
        var at = text.lastIndexOf('@');
        text = text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
    }

    public static EmailAddress of(String text) {
        return new EmailAddress(text);
    }

    private static boolean hasMisplacedDot(String text) {
        return text.startsWith(".") || text.contains("..") || text.contains(".@");
    }

    @Override
    public ContactKind kind() {
        return ContactKind.EMAIL;
    }

    /** Does not print the address, since it would end in logs. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
