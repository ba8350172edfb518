package org.undersigned.base.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.undersigned.base.name.CleaningRule.BRACKETS;
import static org.undersigned.base.name.CleaningRule.FAMILY_NAME_FIRST;
import static org.undersigned.base.name.CleaningRule.TITLE;
import static org.undersigned.base.name.CleaningRule.TWO_NAMES;
import static org.undersigned.base.name.CleaningRule.WHITE_SPACE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwoNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Jane Smith & John Doe               | Jane Smith          | John Doe
        Jane Smith and John Doe             | Jane Smith          | John Doe
        Jane Smith AND John Doe             | Jane Smith          | John Doe
        Jane Smith + John Doe               | Jane Smith          | John Doe
        Jane Smith / John Doe               | Jane Smith          | John Doe
        Jane Smith/John Doe                 | Jane Smith          | John Doe
        "Jane Smith & John Doe",            | Jane Smith          | John Doe
        Dr. Jane Smith & Sir John Doe       | Jane Smith          | John Doe
        JANE SMITH & JOHN DOE               | Jane Smith          | John Doe
        Smith, Jane & Doe, John             | Jane Smith          | John Doe
        Vincent van Gogh & Robert De Niro   | Vincent van Gogh    | Robert De Niro
        """)
    void takesTwoNamesApart(String cell, String one, String other) {
        assertEquals(List.of(one, other), names(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nick Cave & The Bad Seeds",
                "Nick Cave and the Bad Seeds",
                "Hall & Oates",
                "Sam & Dave",
                "Joel and Ethan Coen",
                "Jane & John Smith",
                "Crosby, Stills & Nash",
                "Crosby, Stills, Nash & Young",
                "Emerson, Lake & Palmer",
                "Emerson, Lake & Robert Palmer",
                "Paul McCartney & Wings",
                "Queen / David Bowie",
                "Stevie Nicks w/ Tom Petty and the Heartbreakers",
                "Booker T. and the MG's",
                "Dr. Hook & the Medicine Show",
                "Jane Smith & Blue Jazz Trio",
                "Jane Smith & Acme Films",
                "Writers Guild and Directors Guild",
                "Jane Smith & John Doe (duo)",
                "Jane Smith & John Doe & Ann Roe",
                "Jane Smith & her husband",
                "Jane Smith & Team",
                "rhythm section & brass section",
                "Men at Work",
                "Jane Smith",
                "AC/DC",
                "&",
                ""
            })
    void leavesOneNameWhole(String cell) {
        assertEquals(List.of(), names(cell));
    }

    @Test
    void keepsWhatIsSaidOfEach() {
        assertEquals(
                List.of(
                        new CleanedName("Jane Smith", "Dr", "", Set.of(TWO_NAMES, WHITE_SPACE, TITLE)),
                        new CleanedName("John Doe", "", "actor", Set.of(TWO_NAMES, WHITE_SPACE, BRACKETS))),
                TwoNames.of("Dr Jane  Smith & John Doe (actor)", Set.of()));
    }

    @Test
    void obeysRefusedRules() {
        assertEquals(List.of(), TwoNames.of("Jane Smith & John Doe", Set.of(TWO_NAMES)));
        assertEquals(List.of(), TwoNames.of("Smith, Jane & Doe, John", Set.of(FAMILY_NAME_FIRST)));
        assertEquals(
                "Dr Jane Smith",
                TwoNames.of("Dr Jane Smith & John Doe", Set.of(TITLE))
                        .getFirst()
                        .name());
    }

    private static List<String> names(String cell) {
        return TwoNames.of(cell, Set.of()).stream().map(CleanedName::name).toList();
    }
}
