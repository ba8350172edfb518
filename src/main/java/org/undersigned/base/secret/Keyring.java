package org.undersigned.base.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of this installation. One master key comes from outside the database; each purpose has a key of its own that
 * is derived from it. Master keys of earlier times may stand behind it, for what was made with them.
 */
public final class Keyring {

    /** The length of the master key and of every derived key, in bytes. */
    public static final int KEY_BYTES = 32;

    private static final int ID_BYTES = 8;

    private final List<byte[]> masters;

    /**
     * @param master {@value #KEY_BYTES} random bytes, with which all is made that is made from now on
     * @param earlier those before it, the latest first
     */
    public Keyring(byte[] master, byte[]... earlier) {
        masters = Stream.concat(Stream.of(master), Arrays.stream(earlier))
                .map(Keyring::checked)
                .toList();
    }

    private static byte[] checked(byte[] master) {
        if (master.length != KEY_BYTES) {
            throw new IllegalArgumentException("A master key has " + KEY_BYTES + " bytes, not " + master.length);
        }
        return master.clone();
    }

    /** The key for one purpose, the same at every start. */
    public byte[] keyFor(String purpose) {
        return derived(masters.getFirst(), purpose);
    }

    /** The keys for one purpose from all master keys, the present one first. */
    public List<DerivedKey> keysFor(String purpose) {
        return masters.stream()
                .map(master -> new DerivedKey(id(master), derived(master, purpose)))
                .toList();
    }

    private static byte[] derived(byte[] master, String purpose) {
        return hmac(master, purpose.getBytes(StandardCharsets.UTF_8));
    }

    private static String id(byte[] master) {
        return HexFormat.of().formatHex(derived(master, "keyring.id"), 0, ID_BYTES);
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
