package org.undersigned.base.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        acdc             | AC/DC
        ac dc            | AC/DC
        rem              | R.E.M.
        r.e.m.           | R.E.M.
        b52s             | The B-52's
        b-52             | The B-52's
        okgo             | OK Go
        one republic     | OneRepublic
        onerepublic      | One Republic
        queen bowie      | Queen / David Bowie
        bowie queen      | Queen / David Bowie
        motley           | Mötley Crüe
        the who          | The Who
        thewho           | The Who
        ye               | Ye
        u2               | U2
        simon and garf   | Simon & Garfunkel
        guns and roses   | Guns N' Roses
        jk rowling       | J.K. Rowling
        j k rowling      | J.K. Rowling
        jj abrams        | J. J. Abrams
        mc cartney       | Paul McCartney
        o'connor         | Sinéad O’Connor
        connor           | Sinéad O’Connor
        mueller          | Hans Müller
        muller           | Hans Müller
        soeren           | Søren Kierkegaard
        cajk             | Пётр Чайковский
        чайк             | Пётр Чайковский
        chayk            | Пётр Чайковский
        merkouri         | Μελίνα Μερκούρη
        li hong          | 王力宏
        力宏               | 王力宏
        ¥$               | ¥$
        """)
    void findsByTheBeginningsOfWords(String typed, String name) {
        var query = SearchTerms.query(typed);
        var terms = SearchTerms.of(name);
        var byWords = query.words().stream().allMatch(word -> begins(word, terms));
        assertTrue(byWords || begins(query.compact(), terms), () -> query + " in " + terms);
    }

    @Test
    void listsTheMostTellingTokensFirst() {
        assertEquals(
                List.of("the", "b", "52s", "theb52s", "b52s", "52", "s"), List.copyOf(SearchTerms.of("The B-52's")));
    }

    @Test
    void joinsNeighboursOnlyWhereOneIsShort() {
        var terms = SearchTerms.of("Bob Marley Memorial Orchestra");
        assertTrue(terms.contains("bobmarley"));
        assertFalse(terms.contains("marleymemorial"));
    }

    @Test
    void keepsTokensFewAndShort() {
        var terms = SearchTerms.of("Ab ".repeat(20) + "Cd-Ef'Gh I.J. ".repeat(50) + "x".repeat(500));
        assertTrue(terms.size() <= SearchTerms.MAX_TOKENS);
        assertTrue(terms.stream().allMatch(term -> term.length() <= SearchTerms.MAX_LENGTH));
    }

    @Test
    void cutsATypedTextAsItCutsNames() {
        var name = "x".repeat(100);
        assertTrue(SearchTerms.of(name).containsAll(SearchTerms.query(name).words()));
        assertEquals(10, SearchTerms.query("a ".repeat(50)).words().size());
    }

    @Test
    void asksForNothingWhenNothingIsTyped() {
        assertTrue(SearchTerms.query("  ").isEmpty());
    }

    @Test
    void leavesTheArticleOutOnRequest() {
        assertEquals(
                new SearchTerms.Query(List.of("rolling", "stones"), "rollingstones"),
                SearchTerms.query("The Rolling Stones").withoutArticle());
        assertEquals(SearchTerms.query("the"), SearchTerms.query("the").withoutArticle());
    }

    private static boolean begins(String typed, Iterable<String> terms) {
        for (var term : terms) {
            if (term.startsWith(typed)) {
                return true;
            }
        }
        return false;
    }
}
