package org.undersigned.outreach;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The representative through whom a party is asked. */
public record Route(UUID representative, String name) {

    /** Nothing for a party that is asked directly. */
    static @Nullable Route of(@Nullable UUID representative, @Nullable String name) {
        return representative == null || name == null ? null : new Route(representative, name);
    }
}
