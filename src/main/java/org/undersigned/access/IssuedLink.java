package org.undersigned.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A link that has just been made. It is shown once; the secret in it is not stored.
 *
 * @param address the whole address to open
 */
public record IssuedLink(UUID user, LinkKind kind, String address, Instant expiresAt) {

    /** Says nothing secret, since records print all they hold. */
    @Override
    public String toString() {
        return "IssuedLink[" + user + ", " + kind + "]";
    }
}
