package org.undersigned.base.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameMatchTest {

    static Stream<Arguments> ranked() {
        return Stream.of(
                Arguments.of("queen", List.of("Queen", "Queen / David Bowie", "Queensryche", "McQueen")),
                Arguments.of("the who", List.of("The Who", "Who", "The Guess Who", "The Whole Earth Band")),
                Arguments.of("acdc", List.of("AC/DC", "AC/DC Tribute")),
                Arguments.of("ye", List.of("Ye", "Ye Olde Band", "Yes", "Goodbye")),
                Arguments.of("beatles", List.of("The Beatles", "The Fab Beatles", "Beatlesque", "Antibeatles")),
                Arguments.of("roe jane", List.of("Roe Jane Smith", "Jane Roe", "Janet Roebuck")),
                Arguments.of("paul", List.of("Paul", "Les Paul", "Paul Simon", "Paula Roe")));
    }

    @ParameterizedTest
    @MethodSource("ranked")
    void putsTheBestMatchFirst(String typed, List<String> expected) {
        var sorted = expected.reversed().stream()
                .sorted(Comparator.comparing((String name) -> NameMatch.score(typed, name))
                        .reversed())
                .toList();
        assertEquals(expected, sorted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        MOTLEY CRUE       | Mötley Crüe
        the rolling st    | Rolling Stones
        b52               | The B-52's
        b52s              | The B-52's
        guns and roses    | Guns N' Roses
        mueller           | Hans Müller
        bowie dav         | David Bowie
        iams              | The Williams Group
        """)
    void matchesWhatTheSearchTermsFind(String typed, String name) {
        assertTrue(NameMatch.score(typed, name) > 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        xyz   | Queen
        a b c | Abe
        ''    | Queen
        queen | ''
        """)
    void saysNoMatchWithZero(String typed, String name) {
        assertEquals(0, NameMatch.score(typed, name));
    }

    @Test
    void givesEachTypedWordAWordOfItsOwn() {
        assertTrue(NameMatch.score("a ab", "Abel Adams") > NameMatch.score("a ab", "Slabada Roe"));
    }
}
