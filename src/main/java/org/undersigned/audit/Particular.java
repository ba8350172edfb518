package org.undersigned.audit;

import org.jspecify.annotations.Nullable;

/**
 * One fact of an entry: what it was before and what it is now. A private one is sealed under the key of its subject, so
 * that erasing a person leaves the chain valid.
 *
 * @param name the word for the fact: {@code stage}, {@code email}
 */
public record Particular(
        String name, @Nullable String before, @Nullable String after, boolean confidential) {}
