package org.undersigned.directory.address;

import java.util.Locale;
import java.util.stream.Collectors;
import org.undersigned.base.Refusal;

/**
 * An address for letters, as it is written on the envelope.
 *
 * @param text one line or several, at most 500 characters
 */
public record PostalAddress(String text) implements ContactAddress {

    private static final int LONGEST = 500;

    public PostalAddress {
        text = text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refusal("directory.refused.no-postal-address", LONGEST);
        }
    }

    @Override
    public String folded() {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s,;.]+", " ").strip();
    }

    @Override
    public ContactKind kind() {
        return ContactKind.POST;
    }

    /** Does not print the address, since it would end in logs. */
    @Override
    public String toString() {
        return "PostalAddress";
    }
}
