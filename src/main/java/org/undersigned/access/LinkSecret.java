package org.undersigned.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.undersigned.base.Sha256;

/**
 * The secret of a link: 256 random bits. Only its hash is stored; since it cannot be guessed, a plain SHA-256 is
 * enough.
 */
record LinkSecret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return Sha256.of(text);
    }

    /** Says nothing secret, since records print all they hold. */
    @Override
    public String toString() {
        return "LinkSecret";
    }
}
