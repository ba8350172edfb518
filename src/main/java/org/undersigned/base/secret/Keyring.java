package org.undersigned.base.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of this installation. One master key comes from outside the database; each purpose has a key of its own that
 * is derived from it.
 */
public final class Keyring {

    /** The length of the master key and of every derived key, in bytes. */
    public static final int KEY_BYTES = 32;

    private final byte[] master;

    /** @param master {@value #KEY_BYTES} random bytes */
    public Keyring(byte[] master) {
        if (master.length != KEY_BYTES) {
            throw new IllegalArgumentException("A master key has " + KEY_BYTES + " bytes, not " + master.length);
        }
        this.master = master.clone();
    }

    /** The key for one purpose, the same at every start. */
    public byte[] keyFor(String purpose) {
        return hmac(master, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA-256 of the pieces, one after the other. */
    public static byte[] hmac(byte[] key, byte[]... pieces) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (var piece : pieces) {
                mac.update(piece);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }
}
