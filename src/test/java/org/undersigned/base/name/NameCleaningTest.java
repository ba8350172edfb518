package org.undersigned.base.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.undersigned.base.name.CleaningRule.BRACKETS;
import static org.undersigned.base.name.CleaningRule.CAPITALS;
import static org.undersigned.base.name.CleaningRule.INVISIBLE_CHARACTERS;
import static org.undersigned.base.name.CleaningRule.QUOTES;
import static org.undersigned.base.name.CleaningRule.TITLE;
import static org.undersigned.base.name.CleaningRule.TRAILING_COMMA;
import static org.undersigned.base.name.CleaningRule.WHITE_SPACE;
import static org.undersigned.base.name.GuessedKind.GROUP;
import static org.undersigned.base.name.GuessedKind.ORGANISATION;
import static org.undersigned.base.name.GuessedKind.PERSON;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameCleaningTest {

    @Test
    void dropsWhatCannotBeSeen() {
        assertEquals(
                new CleanedName("Jane Roe", "", "", Set.of(INVISIBLE_CHARACTERS, WHITE_SPACE)),
                NameCleaning.clean("\uFEFF Jane\u00A0\t Roe\u200B\n", PERSON));
    }

    @Test
    void keepsJoinersInScriptsThatWriteWithThem() {
        assertEquals(
                "علی\u200Cرضا", NameCleaning.clean("علی\u200Cرضا\u200C", PERSON).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Dr Jane Roe (h.c.)          | Jane Roe    | Dr h.c.      | ~~
        Jane Roe (née Poe), actor   | Jane Roe, actor | ~~       | née Poe
        Prof. Dr. Jane Roe          | Jane Roe    | Prof. Dr.    | ~~
        The Rt Hon Jane Roe MP      | Jane Roe MP | The Rt Hon   | ~~
        Jane Roe (former minister   | Jane Roe    | ~~           | former minister
        Jane Roe (band) [2024]      | Jane Roe    | ~~           | band; 2024
        Roe, Dr. Jane               | Jane Roe    | Dr.          | ~~
        "Jane Roe",                 | Jane Roe    | ~~           | ~~
        """)
    void takesACellApart(String cell, String name, String title, String remark) {
        var cleaned = NameCleaning.clean(cell, PERSON);
        assertEquals(new CleanedName(name, title, remark, cleaned.rules()), cleaned);
    }

    @Test
    void namesTheRulesInOrder() {
        assertEquals(
                List.of(WHITE_SPACE, TRAILING_COMMA, QUOTES, BRACKETS, TITLE, CAPITALS),
                List.copyOf(
                        NameCleaning.clean(" \"DR JANE  ROE (actor)\",", PERSON).rules()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lady Gaga",
                "Dr. Dre",
                "R.E.M.",
                "(hed) p.e.",
                "f(x)",
                "Robert Roe, Jr.",
                "Jane Roe, actor",
                "\"Weird Al\" Yankovic",
                "k.d. lang",
                "Ye",
                "¥$",
                "Guns N' Roses",
                "De Niro"
            })
    void leavesAGoodNameAlone(String name) {
        assertEquals(CleanedName.untouched(name), NameCleaning.clean(name, PERSON));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Smith, Jane          | Jane Smith
        van der Berg, Jan    | Jan van der Berg
        Gordon-Levitt, Joe   | Joe Gordon-Levitt
        ROE, JANE            | Jane Roe
        smith, jane          | jane smith
        """)
    void turnsFamilyNamesAround(String cell, String name) {
        assertEquals(name, NameCleaning.clean(cell, PERSON).name());
        assertEquals(
                cell.contains("ROE") ? "Roe, Jane" : cell,
                NameCleaning.clean(cell, GROUP).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Smith, Jane, Jr.     | Jane Smith Jr.
        Smith Jr., Jane      | Jane Smith Jr.
        Smith, Jane, OBE     | Jane Smith OBE
        """)
    void keepsASuffixAtTheEnd(String cell, String name) {
        assertEquals(name, NameCleaning.clean(cell, PERSON).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moby, Singer", "Questlove, musician", "Adele, the singer", "Smith, Jane, actor", "Smith,"})
    void takesNoProfessionForAGivenName(String cell) {
        assertEquals(
                cell,
                NameCleaning.clean(cell, PERSON, Set.of(TRAILING_COMMA, WHITE_SPACE))
                        .name());
    }

    @Test
    void leavesTheTitleInTheNameOfABand() {
        assertEquals(
                "Dr. Hook and Friends",
                NameCleaning.clean("Dr. Hook and Friends", GROUP).name());
    }

    @Test
    void putsTheArticleInFront() {
        assertEquals("The Beatles", NameCleaning.clean("Beatles, The", GROUP).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        JAMES TAYLOR             | James Taylor
        MARTINA MCBRIDE          | Martina McBride
        JANE O'BRIEN-ROE III     | Jane O'Brien-Roe III
        J.R. ROE                 | J.R. Roe
        ÉMILE ZOLA               | Émile Zola
        THE B-52'S               | The B-52's
        NFL PLAYERS ASSOCIATION  | NFL Players Association
        SOCIETY OF AUTHORS       | Society of Authors
        REM                      | REM
        MGMT                     | MGMT
        OK GO                    | OK GO
        R.E.M.                   | R.E.M.
        SAG-AFTRA                | SAG-AFTRA
        AC/DC                    | AC/DC
        MF DOOM                  | MF DOOM
        ZZ TOP                   | ZZ TOP
        BLACKPINK                | BLACKPINK
        ROSALÍA                  | ROSALÍA
        """)
    void proposesUsualCapitals(String cell, String name) {
        assertEquals(name, NameCleaning.clean(cell, ORGANISATION).name());
    }

    @Test
    void obeysARefusedRule() {
        assertEquals(
                new CleanedName("JANE ROE (actor)", "", "", Set.of(WHITE_SPACE)),
                NameCleaning.clean(" JANE ROE (actor)", PERSON, Set.of(BRACKETS, CAPITALS)));
    }

    @Test
    void neverLeavesAnEmptyName() {
        assertEquals("\" \"", NameCleaning.clean("\" \"", PERSON).name());
        assertEquals(",", NameCleaning.clean(",", PERSON).name());
    }
}
