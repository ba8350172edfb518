package org.undersigned.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting.
 *
 * @param id the user, or null for the system and for people who are not signed in
 * @param roles the roles held at that moment, as words
 * @param session a fingerprint of the session, never its id
 * @param address the network address the request came from
 */
public record Actor(
        @Nullable UUID id,
        String name,
        String roles,
        @Nullable String session,
        @Nullable String address) {

    /** The product itself: timers, commands. */
    public static final Actor SYSTEM = new Actor(null, "system", "", null, null);
}
