package org.undersigned.base.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.base.Refusal;

class SortKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Jane Roe                       | roe jane
        Questlove                      | questlove
        Jane Ann Roe                   | roe jane ann
        Zoë Łukaszewska                | lukaszewska zoe
        Joseph Gordon-Levitt           | gordonlevitt joseph
        Jean-Luc Roe                   | roe jeanluc
        J.K. Rowling                   | rowling jk
        Malcolm X                      | x malcolm
        Smith, Jane                    | smith jane
        Smith, Dr Jane, MBE            | smith jane
        García Márquez, Gabriel        | garcia marquez gabriel
        Gabriel García Márquez         | marquez gabriel garcia
        Hon, Jane                      | hon jane
        The Edge                       | edge
        "Weird Al" Yankovic            | yankovic weird al
        """)
    void proposesTheFamilyNameFirst(String name, String key) {
        assertEquals(key, person(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Dr. Jane Roe                   | roe jane
        Dr Jane Roe (h.c.)             | roe jane
        Dr. h.c. Jane Roe              | roe jane
        Prof. Dr. Jane Roe             | roe jane
        Sir John Roe                   | roe john
        Dame Jane Roe DBE              | roe jane
        The Rt Hon Jane Roe MP         | roe jane
        Mrs R E Roe                    | roe r e
        John Roe Jr.                   | roe john
        John Roe, Jr.                  | roe john
        John Roe III                   | roe john
        Jane Roe, PhD, OBE             | roe jane
        John Roe Esq.                  | roe john
        Jane Roe (formerly Doe)        | roe jane
        Jane Roe (former minister      | roe jane
        Lady Gaga                      | gaga
        Dr.                            | dr
        """)
    void ignoresTitlesSuffixesAndRemarks(String name, String key) {
        assertEquals(key, person(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Vincent van Gogh               | van gogh vincent
        van Gogh, Vincent              | van gogh vincent
        Jan van der Berg               | van der berg jan
        Robert De Niro                 | de niro robert
        Ursula K. Le Guin              | le guin ursula k
        Guillermo del Toro             | del toro guillermo
        João dos Santos                | dos santos joao
        Gerard 't Hooft                | t hooft gerard
        Booker T. Jones                | jones booker t
        Anas El Boukhari               | el boukhari anas
        Anas Al-Boukhari               | al boukhari anas
        Loïc d'Anvers                  | danvers loic
        Sinéad O’Connor                | oconnor sinead
        Martina McBride                | mcbride martina
        Jill St. John                  | st john jill
        Van Morrison                   | morrison van
        """)
    void keepsParticlesWithTheFamilyName(String name, String key) {
        assertEquals(key, person(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        The Beatles                    | beatles
        Beatles, The                   | beatles
        The The                        | the
        The B-52's                     | b52s
        R.E.M.                         | rem
        AC/DC                          | acdc
        a-ha                           | aha
        SAG-AFTRA                      | sagaftra
        Crosby, Stills & Nash          | crosby stills and nash
        Queen / David Bowie            | queen david bowie
        The Alarm (IRS)                | alarm
        (hed) p.e.                     | hed pe
        Los Lobos                      | los lobos
        Dr. Hook & the Medicine Show   | dr hook and the medicine show
        Estate of Jane Roe             | roe jane
        The Estate of the late Sir John van Roe | van roe john
        Jane Roe Estate                | roe jane
        John Roe’s Estate              | roe john
        Real Estate                    | real estate
        ¥$                             | yen sign dollar sign
        !!!                            | exclamation mark exclamation mark exclamation mark
        """)
    void proposesForBodies(String name, String key) {
        assertEquals(key, SortKey.proposeForBody(name).text());
    }

    @Test
    void ordersNumeralsBySizeAndBeforeLetters() {
        assertOrder("2Pac", "3 Doors Down", "10cc", ".38 Special", "311", "a-ha", "Local 9", "Local 10", "Local H");
    }

    @Test
    void putsAShortFamilyNameBeforeADoubleOne() {
        assertOrder("Gordon, Zed", "Gordon-Levitt, Amy", "Gordonstone, Ann");
    }

    @Test
    void putsAccentedLettersWithThePlainOnes() {
        assertOrder("Oates", "Öberg", "Ωmega", "Oz", "Zoe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Gogh, Vincent van  | gogh vincent van
        ROE   JANE         | roe jane
        b-52s              | b52s
        00038 special      | 00038 special
        Чайковский         | cajkovskij
        """)
    void foldsWhatIsTyped(String typed, String key) {
        assertEquals(key, SortKey.of(typed).text());
    }

    @Test
    void refusesBlankAndTooLongKeys() {
        assertEquals("base.name.refused.blank-sort-key", refusal("  "));
        assertEquals("base.name.refused.long-sort-key", refusal("x".repeat(201)));
        assertEquals(200, SortKey.of("x".repeat(200)).text().length());
    }

    @Test
    void cutsALongProposalBehindAWord() {
        assertEquals("roe " + "jane ".repeat(38) + "jane", person("Jane ".repeat(100) + "Roe"));
    }

    private static void assertOrder(String... names) {
        var keys = Stream.of(names).map(SortKey::of).toList();
        assertEquals(keys, keys.reversed().stream().sorted().toList());
    }

    private static String person(String name) {
        return SortKey.proposeForPerson(name).text();
    }

    private static String refusal(String text) {
        return assertThrows(Refusal.class, () -> SortKey.of(text)).key();
    }
}
