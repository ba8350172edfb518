package org.undersigned.directory.address;

import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.base.Refusal;

/**
 * An account in a social network: the address of its page, or a name with an @ in front where the network is plain.
 *
 * @param text an address that begins with {@code https://} or {@code http://}, or {@code @name}
 */
public record SocialAccount(String text) implements ContactAddress {

    private static final int LONGEST = 300;
    private static final Pattern NAME = Pattern.compile("@[\\p{L}\\p{N}_.-]+(@[\\p{L}\\p{N}.-]+)?");
    private static final Pattern PAGE =
            Pattern.compile("(?i:https?)://([\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(:[0-9]{1,5})?(/[^\\s<>\"]*)?");

    public SocialAccount {
        text = text.strip();
        if (!text.startsWith("@") && !text.contains("://")) {
            text = "https://" + text;
        }
        if (text.length() > LONGEST
                || !NAME.matcher(text).matches() && !PAGE.matcher(text).matches()) {
            throw new Refusal("directory.refused.no-social-account");
        }
    }

    /** Whether it can be opened in a browser. */
    public boolean isPage() {
        return !text.startsWith("@");
    }

    @Override
    public String folded() {
        return text.toLowerCase(Locale.ROOT).replaceAll("^https?://(www\\.)?|/+$", "");
    }

    @Override
    public ContactKind kind() {
        return ContactKind.SOCIAL;
    }

    /** Does not print the account, since it would end in logs. */
    @Override
    public String toString() {
        return "SocialAccount";
    }
}
