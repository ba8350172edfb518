package org.undersigned.press.release;

import org.jspecify.annotations.Nullable;

/**
 * A name in the writer's own words that somebody has to look at.
 *
 * @param name as it is written
 * @param credited who is likely meant, as credited; null for somebody who is named as a signer and not on the edition
 */
public record ReleaseDoubt(String name, @Nullable String credited) {}
