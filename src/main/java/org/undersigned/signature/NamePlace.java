package org.undersigned.signature;

import java.util.Optional;

/**
 * Where a name or the words of its bearer stand.
 *
 * @param address of the page that shows it, below that of the application; nothing where the reader may not open one
 */
public record NamePlace(String sentence, Optional<String> address) {

    /** @param mayOpen whether the reader may open the page */
    public static NamePlace of(String sentence, String address, boolean mayOpen) {
        return new NamePlace(sentence, mayOpen ? Optional.of(address) : Optional.empty());
    }
}
