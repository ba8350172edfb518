package org.undersigned.access.password;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;

/**
 * Hashes passwords with Argon2id. Two spellings of one text (NFC, NFD) are the same password. Each calculation takes 16
 * MB, so only a few run at once: a flood of tries waits and is then turned away instead of exhausting the memory.
 */
@Component
public class Passwords {

    /** More than any password that the rules allow; longer input is refused before anything is calculated. */
    static final int LONGEST_BYTES = 1_000;

    private static final int AT_ONCE = 2;
    private static final int LONGEST_WAIT_SECONDS = 5;

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Tries that cannot succeed have a place of their own, so that they do not keep the others waiting. */
    private final Semaphore placeOfTheRefused = new Semaphore(1, true);

    /** What a password is compared with where there is none to compare with. */
    private final String nobodys = encoder.encode("");

    /**
     * The hash of a password that the rules have allowed.
     *
     * @throws Refusal when too many others wait
     */
    public String hash(String password) {
        return taking(places, () -> encoder.encode(canonical(password)));
    }

    /**
     * Whether the typed text is the password. Takes the same time without a hash, and says no.
     *
     * @throws Refusal when too many others wait
     */
    public boolean matches(String typed, @Nullable String hash) {
        var comparable = isTooLarge(typed) ? "" : canonical(typed);
        var same = taking(places, () -> encoder.matches(comparable, hash == null ? nobodys : hash));
        return same && hash != null && !comparable.isEmpty();
    }

    /** Takes as long as a comparison, for a try whose answer is no in any case. */
    public void spendTheTimeOfAComparison() {
        taking(placeOfTheRefused, () -> encoder.matches("nobody", nobodys));
    }

    static boolean isTooLarge(String password) {
        return password.length() > LONGEST_BYTES || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }

    static String canonical(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static <T> T taking(Semaphore places, Supplier<T> calculation) {
        if (!isTaken(places)) {
            throw new Refusal("access.refused.busy");
        }
        try {
            return calculation.get();
        } finally {
            places.release();
        }
    }

    private static boolean isTaken(Semaphore places) {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
