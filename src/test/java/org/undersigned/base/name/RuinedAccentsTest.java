package org.undersigned.base.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuinedAccentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sofía García",
                "Ștefan Țepeș",
                "Zoë Kravitz",
                "Łukasz Żal",
                "Sinéad O’Connor",
                "Nguyễn Ánh",
                "Ольга Берг",
                "Àlex Brendemühl",
                "Voilà Tout",
                "Ünal Öz"
            })
    void putsRightWhatWasReadInAnotherEncoding(String name) {
        var ruined = ruined(name);
        assertThat(ruined).isNotEqualTo(name);

        var cleaned = NameCleaning.clean(ruined, GuessedKind.PERSON);

        assertThat(cleaned.name()).isEqualTo(name);
        assertThat(cleaned.rules()).containsExactly(CleaningRule.RUINED_ACCENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sofía García", "BEYONCÉ’S", "Ștefan", "“JOSÉ”", "Motörhead", "Ångström", "ÇA VA…", "Ñ"})
    void leavesWhatIsWhole(String name) {
        assertThat(RuinedAccents.repaired(name)).isEqualTo(name);
    }

    /** As some programs keep bytes that mean nothing in windows-1252: as characters for private use. */
    @ParameterizedTest
    @ValueSource(strings = {"Miguel Ángel Ocaña", "Árpád Fekete", "Marek Nečada", "Primož Dovč", "Ρέα Ώρα"})
    void putsRightWhatWasKeptInCharactersForPrivateUse(String name) {
        var ruined = ruined(name)
                .chars()
                .mapToObj(letter -> letter >= 0x80 && letter < 0xA0 ? (char) (0xF100 + letter) : (char) letter)
                .map(String::valueOf)
                .collect(Collectors.joining());
        assertThat(ruined).containsPattern("[\uF180-\uF1BF]");

        assertThat(RuinedAccents.repaired(ruined)).isEqualTo(name);
    }

    @Test
    void putsRightWhatWasRuinedTwice() {
        assertThat(RuinedAccents.repaired(ruined(ruined("Sofía O’Roe")))).isEqualTo("Sofía O’Roe");
    }

    @Test
    void leavesANameWhoseRuleIsRefused() {
        var ruined = ruined("Sofía");
        assertThat(NameCleaning.clean(ruined, GuessedKind.PERSON, Set.of(CleaningRule.RUINED_ACCENTS))
                        .name())
                .startsWith("SofÃ");
    }

    @Test
    void putsRightBothOfTwoNames() {
        assertThat(TwoNames.of(ruined("Voilà Roe & Sofía Roe"), Set.of()))
                .extracting(CleanedName::name)
                .containsExactly("Voilà Roe", "Sofía Roe");
    }

    /** As browsers and spreadsheets read it: bytes without a meaning become control characters. */
    private static String ruined(String name) {
        var ruined = new StringBuilder();
        for (var written : name.getBytes(StandardCharsets.UTF_8)) {
            var read = new String(new byte[] {written}, Charset.forName("windows-1252"));
            ruined.append(read.equals("\uFFFD") ? (char) (written & 0xFF) : read.charAt(0));
        }
        return ruined.toString();
    }
}
