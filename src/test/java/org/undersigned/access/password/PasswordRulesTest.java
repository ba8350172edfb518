package org.undersigned.access.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.Refusal;

class PasswordRulesTest {

    private static final List<String> ABOUT = List.of("Zoë Marchetti", "zoe.marchetti@humanartistry.example");

    @ParameterizedTest
    @MethodSource("good")
    void allows(String password) {
        assertThatCode(() -> PasswordRules.check(password, ABOUT)).doesNotThrowAnyException();
    }

    static Stream<String> good() {
        return Stream.of(
                "seven otters by",
                "  two spaces  before ",
                "tax forms under the piano stool",
                "k7#Vw9!qLm2@Zx5",
                "Grüße aus Würzburg am Abend",
                "мой дядя самых честных правил",
                "山高水長 風清月白 日照春花秋",
                "Marchetti sells purple umbrellas",
                "839201745562018",
                distinct(64),
                distinct(128),
                IntStream.range(0x1F600, 0x1F613).mapToObj(Character::toString).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource({"14, password-too-short", "129, password-too-long"})
    void refusesByLengthInCharacters(int length, String reason) {
        assertRefused(distinct(length), reason);
    }

    @Test
    void countsCharactersAndNotBytesOrHalves() {
        var fourteenEmoji =
                IntStream.range(0x1F600, 0x1F60E).mapToObj(Character::toString).collect(Collectors.joining());

        assertThat(fourteenEmoji).hasSize(28);
        assertRefused(fourteenEmoji, "password-too-short");
    }

    @Test
    void countsTheSameHoweverAccentsAreWritten() {
        var composed = "éàüöñçêîôûäëïåã";
        var decomposed = Normalizer.normalize(composed.substring(1), Normalizer.Form.NFD);

        assertThatCode(() -> PasswordRules.check(composed, ABOUT)).doesNotThrowAnyException();
        assertThat(decomposed).hasSizeGreaterThan(PasswordRules.SHORTEST);
        assertRefused(decomposed, "password-too-short");
    }

    @Test
    void refusesTenKilobytesBeforeLookingAtThem() {
        assertRefused("otter ".repeat(1_700), "password-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven otters\tby", "seven otters\u0000by", "seven otters \ud83d"})
    void refusesWhatCannotBeTypedAgain(String password) {
        assertRefused(password, "password-unusable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "password12345678",
                "12345678password",
                "P@ssw0rd!P@ssw0rd!",
                "p4ssw0rd20242025",
                "Pass word Pass word",
                "iloveyouiloveyou",
                "ILoveYouForever!!",
                "letmeinletmeinletmein",
                "monkey123monkey123",
                "dragondragondragon",
                "sunshine 2026 !!!!",
                "Football1Football1",
                "adminadminadmin123",
                "welcomewelcomewelcome",
                "changemechangeme",
                "administrator123456",
                "princess_princess_princess",
                "trustno1trustno1",
                "correct horse battery staple",
                "ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ",
                "thisismypassword!",
                "1q2w3e4r5t6y7u8i",
                "abcdefghijklmnop",
                "asdfasdfasdfasdf1",
                "1234567890qwertyuiop"
            })
    void refusesWhatManyPeopleChoose(String password) {
        assertRefused(password, "password-common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwertyuiopasdfghjkl",
                "1qaz2wsx3edc4rfv",
                "zyxwvutsrqponmlk",
                "qwertzuiopasdfgh",
                "123456789012345",
                "345678901234567",
                "poiuytrewqasdfghj",
                "gfrtyhnbvcdswqazplmokij",
                "абвгдежзийклмноп"
            })
    void refusesPaths(String password) {
        assertRefused(password, "password-walk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaaaa", "abababababababab", "               ", "!!!!!!!!!!!!!!!1"})
    void refusesFewDifferentCharacters(String password) {
        assertRefused(password, "password-repeats");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undersigned2026",
                "Undersigned-Undersigned",
                "undersigned letter!",
                "ZoeMarchetti2026!",
                "zoë marchetti 1984",
                "marchetti@humanartistry",
                "humanartistry12345",
                "undersigned password"
            })
    void refusesWordsThatLieAtHand(String password) {
        assertRefused(password, "password-context");
    }

    private static void assertRefused(String password, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PasswordRules.check(password, ABOUT))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("access.refused." + reason);
                    assertThat(refusal.getMessage()).doesNotContain("!access").endsWith(".");
                });
    }

    /** Letters of many alphabets in no order that a hand would follow. */
    private static String distinct(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> Character.toString('a' + (i * 7) % 26 + (i % 3 == 0 ? 0x430 - 'a' : 0)))
                .collect(Collectors.joining());
    }
}
