package org.undersigned.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a party itself, for whoever compares many.
 *
 * @param disciplines their codes, the main one first
 */
public record PartyOutline(
        UUID id,
        List<String> names,
        List<String> disciplines,
        @Nullable String note) {}
