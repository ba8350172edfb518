package org.undersigned.base.sheet.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private final Names names = new Names();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Film/TV | Film-TV",
                "a\\b?c*d[e]f:g | a-b-c-d-e-f-g",
                "'quoted' | quoted",
                "Rock 'n' Roll | Rock 'n' Roll",
                "`` | Sheet",
                "''' | Sheet",
                "history | history-",
                "`one\ntwo` | one two",
                "Actors and actresses of film and | Actors and actresses of film a…",
                "Actors and actresses of film an | Actors and actresses of film an",
                "Actors and actresses of film a🎸🎸 | Actors and actresses of film a…"
            })
    void makesValidSheetNames(String wished, String name) {
        assertEquals(name, names.sheet(wished));
    }

    @Test
    void numbersSheetNamesThatDifferOnlyByCase() {
        assertEquals("Music", names.sheet("Music"));
        assertEquals("MUSIC (2)", names.sheet("MUSIC"));
        assertEquals("music (2) (2)", names.sheet("music (2)"));
        assertEquals("music (3)", names.sheet("music"));
        assertTrue(names.sheet("x".repeat(40)).endsWith("…"));
        assertEquals("x".repeat(26) + "… (2)", names.sheet("x".repeat(40)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All signatories | All_signatories",
                "Zoë | Zoë",
                "'' | _",
                "2026 | _2026",
                "A1 | _A1",
                "xfd1048576 | _xfd1048576",
                "R1C1 | _R1C1",
                "r | _r",
                "C | _C",
                "R.E.M. & more | R_E_M_more"
            })
    void makesValidTableNames(String wished, String name) {
        assertEquals(name, names.table(wished));
    }

    @Test
    void numbersTableNamesThatDifferOnlyByCase() {
        assertEquals("music", names.table("music"));
        assertEquals("Music_2", names.table("Music"));
    }

    @Test
    void fillsHeadersAndKeepsThemApart() {
        assertEquals("Name", names.header("Name", 1));
        assertEquals("name (2)", names.header(" name\r\n", 2));
        assertEquals("3", names.header("", 3));
        assertEquals("one two", names.header("one\ttwo", 4));
        assertEquals("x-x0041_", names.header("x_x0041_", 5));
        assertEquals(255, names.header("y".repeat(300), 6).length());
        assertEquals("a\uFFFD", names.header("a\uD800", 7));
        assertEquals("a\uFFFD (2)", names.header("a\uFFFE", 8));
    }
}
