package org.undersigned.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "2026", "open-letter", "stealing-isnt-innovation-2"})
    void acceptsLowerCaseLettersDigitsAndSingleDashes(String slug) {
        assertThat(Slug.isValid(slug)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "Open", "a b", "a_b", "é", "a/b", "a\n"})
    void refusesAnythingElse(String slug) {
        assertThat(Slug.isValid(slug)).isFalse();
    }

    @Test
    void endsAtSixtyCharacters() {
        assertThat(Slug.isValid("a".repeat(60))).isTrue();
        assertThat(Slug.isValid("a".repeat(61))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Stealing Isn’t Innovation | stealing-isnt-innovation
        Stealing Isn't Innovation | stealing-isnt-innovation
        AC/DC & friends, 2026!    | ac-dc-friends-2026
        Mötley Crüe für Straße    | motley-crue-fur-strasse
        Łódź                      | lodz
        Ελλάδα                    | ellada
        …                         | ''
        --a--                     | a
        """)
    void proposesFromAName(String name, String slug) {
        assertThat(Slug.propose(name)).isEqualTo(slug);
    }

    @Test
    void proposesAtMostSixtyCharactersAndWholeWordsWherePossible() {
        assertThat(Slug.propose("innovation ".repeat(9)))
                .isEqualTo("innovation-innovation-innovation-innovation-innovation");
        assertThat(Slug.propose("a".repeat(100))).isEqualTo("a".repeat(60));
        assertThat(Slug.propose("a".repeat(60) + " b")).isEqualTo("a".repeat(60));
        assertThat(Slug.propose("a".repeat(60) + "!")).isEqualTo("a".repeat(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ünïcödé", "1 000 voices", "東京", "Привет мир", "“Quoted”", "a — b"})
    void whatItProposesIsValid(String name) {
        assertThat(Slug.propose(name)).matches(Slug::isValid);
    }
}
