package org.undersigned.access.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final String PASSWORD = "  crème brûlée für sieben ";

    private final Passwords passwords = new Passwords();

    @Test
    void keepsPasswordsAsArgon2id() {
        assertThat(passwords.hash(PASSWORD)).startsWith("$argon2id$").doesNotContain("brûlée");
    }

    @Test
    void saltsEachHash() {
        assertThat(passwords.hash(PASSWORD)).isNotEqualTo(passwords.hash(PASSWORD));
    }

    @Test
    void knowsThePasswordAgainHoweverItsAccentsAreWritten() {
        var hash = passwords.hash(Normalizer.normalize(PASSWORD, Normalizer.Form.NFD));

        assertThat(passwords.matches(Normalizer.normalize(PASSWORD, Normalizer.Form.NFC), hash))
                .isTrue();
    }

    @Test
    void mindsEverySpaceAndEveryCharacter() {
        var hash = passwords.hash(PASSWORD);

        assertThat(passwords.matches(PASSWORD.strip(), hash)).isFalse();
        assertThat(passwords.matches(PASSWORD + "x", hash)).isFalse();
    }

    @Test
    void tellsPasswordsApartThatAreLongerThanSeventyTwoBytes() {
        var emoji = "😀".repeat(19);
        var hash = passwords.hash(emoji);

        assertThat(passwords.matches(emoji, hash)).isTrue();
        assertThat(passwords.matches("😀".repeat(18) + "😁", hash)).isFalse();
    }

    @Test
    void saysNoWithoutAHash() {
        assertThat(passwords.matches("", null)).isFalse();
        assertThat(passwords.matches(PASSWORD, null)).isFalse();
    }

    @Test
    void saysNoToTenKilobytesWithoutCalculatingThem() {
        var typed = "x".repeat(10_000);
        var hashOfTheSame = passwords.hash(typed);

        assertThat(passwords.matches(typed, hashOfTheSame)).isFalse();
    }

    @Test
    void answersManyAtOnceOneAfterTheOther() throws Exception {
        var hash = passwords.hash(PASSWORD);
        try (var threads = Executors.newFixedThreadPool(12)) {
            var answers = threads.invokeAll(IntStream.range(0, 12)
                    .mapToObj(i -> (Callable<Boolean>) () -> passwords.matches(PASSWORD, hash))
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
    }
}
