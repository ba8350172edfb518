package org.undersigned.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user in a list. */
public record UserRow(
        UUID id,
        long version,
        String name,
        String email,
        Set<Role> roles,
        UserState state,
        Instant invitedAt,
        @Nullable Instant lastSignIn) {}
