package org.undersigned.base.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAlignmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Jane Roe           | jane roe
        Mötley Crüe        | Motley Crue
        R.E.M.             | REM
        OneRepublic        | One Republic
        The B-52's         | the b52s
        Jane Roe (actor)   | Jane Roe
        """)
    void takesForTheSameWhatDiffersInWritingAlone(String one, String other) {
        assertTrue(NameAlignment.score(one, other) >= 98, () -> one + " " + NameAlignment.score(one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        scarlet johanson     | Scarlett Johansson
        jonathon franzen     | Jonathan Franzen
        lauper cyndi         | Cyndi Lauper
        Bob Smith            | Robert Smith
        Liz Taylor           | Elizabeth Taylor
        J. R. Smith          | John Robert Smith
        J.R. Smith           | J R Smith
        John Michael Smith   | John Smith
        Dr. Jane Roe         | Jane Roe
        Mary Ann Evans       | Maryann Evans
        Laura Vanderberg     | Laura van der Berg
        Mohammed Youssef     | Muhammad Yusuf
        Pyotr Tchaikovsky    | Пётр Чайковский
        Melina Mercouri      | Μελίνα Μερκούρη
        Wei Zhang            | 张伟
        Robret Smith         | Robert Smith
        """)
    void takesForLikelyTheSame(String one, String other) {
        assertTrue(NameAlignment.score(one, other) >= 80, () -> one + " " + NameAlignment.score(one, other));
        assertEquals(NameAlignment.score(one, other), NameAlignment.score(other, one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        John Smith    | John Brown
        John Smith    | Jane Brown
        Cher          | Cher Lloyd
        Queen         | Queen Latifah
        Ann Lee       | Ben Lee
        Marina Diaz   | Moreno Diaz
        Smith         | Smythe Brothers
        ''            | Jane Roe
        """)
    void takesForTwo(String one, String other) {
        assertTrue(NameAlignment.score(one, other) < 70, () -> one + " " + NameAlignment.score(one, other));
        assertEquals(NameAlignment.score(one, other), NameAlignment.score(other, one));
    }

    @Test
    void holdsALessDifferentNameForMoreAlike() {
        var typed = NameAlignment.of("Jonathan Roe");
        var scores =
                List.of("Jonathan Roe", "Roe Jonathan", "Jonathan M. Roe", "Jonathan Mark Roe", "Jonathan Poe").stream()
                        .map(name -> typed.score(NameAlignment.of(name)))
                        .toList();
        assertEquals(scores.stream().sorted((a, b) -> b - a).toList(), scores);
    }

    @Test
    void knowsWhatElseSomebodyIsCalled() {
        assertTrue(Nicknames.others("bob").containsAll(List.of("robert", "rob")));
        assertTrue(Nicknames.mayBeOne("bill", "william"));
        assertTrue(Nicknames.others("questlove").isEmpty());
    }
}
