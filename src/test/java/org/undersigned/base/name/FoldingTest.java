package org.undersigned.base.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Mötley Crüe            | motley crue
        Zoë Łukaszewska        | zoe lukaszewska
        Søren Ægir Þórsson     | soren aegir thorsson
        Đorđe Œuvré            | dorde oeuvre
        Sigrún Guðmundsdóttir  | sigrun gudmundsdottir
        Weißenböck             | weissenbock
        Işıl İnan              | isil inan
        Ilham Əliyev           | ilham aliyev
        Ｆｕｌｌ Ｗｉｄｔｈ       | full width
        """)
    void stripsAccentsAndSpecialLetters(String name, String folded) {
        assertEquals(folded, Folding.fold(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        R.E.M.                | rem
        N.W.A                 | nwa
        J.R.R. Tolkien        | jrr tolkien
        J.Fossy Weinberg      | j fossy weinberg
        will.i.am             | will i am
        AC/DC                 | ac dc
        SAG-AFTRA             | sag aftra
        The B-52's            | the b 52s
        D'Angelo              | dangelo
        D’Angelo              | dangelo
        D`Angelo              | dangelo
        Guns N' Roses         | guns n roses
        Crosby, Stills & Nash | crosby stills and nash
        Florence + The Machine| florence and the machine
        Y&T                   | y and t
        10cc                  | 10cc
        .38 Special           | 38 special
        10,000 Maniacs        | 10000 maniacs
        OneRepublic           | onerepublic
        Acme™ Films           | acme films
        """)
    void readsPunctuationAsPeopleSpeakIt(String name, String folded) {
        assertEquals(folded, Folding.fold(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        P!nk                  | pink
        Wham!                 | wham
        Panic! At The Disco   | panic at the disco
        Ke$ha                 | kesha
        $ign                  | sign
        A$AP Rocky            | asap rocky
        Joey Bada$$           | joey badass
        """)
    void readsSignsThatStandForLetters(String name, String folded) {
        assertEquals(folded, Folding.fold(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Чайковский   | cajkovskij
        Αλίκη        | alike
        王力宏         | wang li hong
        はるき         | haruki
        방탄소년단      | bangtansonyeondan
        """)
    void writesOtherScriptsInLatin(String name, String folded) {
        assertEquals(folded, Folding.fold(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        AC/DC       | acdc
        R.E.M.      | rem
        The B-52's  | theb52s
        """)
    void runsWordsTogether(String name, String compact) {
        assertEquals(compact, Folding.compact(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ¥$      | ¥$
        !!!     | !!!
        ☥ ☥     | ☥ ☥
        ™       | ™
        """)
    void keepsTheSymbolsOfANameWithoutLetters(String name, String folded) {
        assertEquals(folded, Folding.fold(name));
    }

    @Test
    void leavesNothingOfWhatCannotBeSeen() {
        assertTrue(Folding.words(" \u200B\u00A0\uD800\u0000").isEmpty());
    }

    @Test
    void ignoresInvisibleCharactersInsideWords() {
        assertEquals("motley", Folding.fold("Mo\u200Bt\u00ADley\u202E"));
    }
}
