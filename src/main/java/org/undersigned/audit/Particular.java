package org.undersigned.audit;

import org.jspecify.annotations.Nullable;

/**
 * One fact of an entry: what it was before and what it is now.
 *
 * @param name the word for the fact: {@code stage}, {@code email}
 */
public record Particular(
        String name, @Nullable String before, @Nullable String after, Secrecy secrecy) {

    /**
     * How a fact is kept. What is sealed is sealed under the key of its subject, so that erasing it leaves the chain
     * valid.
     */
    public enum Secrecy {
        /** In the clear, for ever. */
        OPEN,
        /** Sealed; shown to whoever may read the record. */
        ERASABLE,
        /** Sealed; shown to nobody. */
        PRIVATE
    }
}
