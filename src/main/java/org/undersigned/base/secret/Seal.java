package org.undersigned.base.secret;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts and decrypts small values with AES-256-GCM; the random nonce goes before the cipher text. A value can be bound
 * to the place where it stands, so that it cannot be opened at another one.
 */
public final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] NOWHERE = new byte[0];
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key 32 bytes */
    public Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    public static byte[] newKey() {
        var key = new byte[Keyring.KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    public byte[] close(byte[] plain) {
        return close(plain, NOWHERE);
    }

    /** @param place what has to be said again to open it; it is not kept */
    public byte[] close(byte[] plain, byte[] place) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, place);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when the value was sealed with another key or has been tampered with */
    public byte[] open(byte[] sealed) {
        return open(sealed, NOWHERE);
    }

    /** @throws IllegalStateException as above, and when the value was moved here from another place */
    public byte[] open(byte[] sealed, byte[] place) {
        var buffer = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return run(Cipher.DECRYPT_MODE, nonce, rest, place);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, byte[] place) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value cannot be opened with this key", e);
        }
    }
}
