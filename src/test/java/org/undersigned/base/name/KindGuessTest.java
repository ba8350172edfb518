package org.undersigned.base.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindGuessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Roe",
                "Questlove",
                "Dr Jane Roe (h.c.)",
                "LeAnn Rimes",
                "McCoy",
                "Smith, Jane",
                "Joseph Gordon-Levitt",
                "The Rt Hon Jane Roe MP",
                "Mary J. Blige",
                "Chaka Khan",
                "Hart Crane"
            })
    void takesMostForPersons(String name) {
        assertEquals(GuessedKind.PERSON, KindGuess.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Clash",
                "The Wallflowers",
                "Clash, The",
                "Simon & Garfunkel",
                "Bruce Hornsby & The Range",
                "Queen / David Bowie",
                "Florence + The Machine",
                "Guns N' Roses",
                "Men at Work",
                "Kings of Leon",
                "Spencer Davis Group",
                "Allman Brothers Band",
                "Kronos Quartet",
                "London Symphony Orchestra",
                "Anonymous Club",
                "R.E.M.",
                "MGMT",
                "AC/DC",
                "10cc",
                "U2",
                "Blink-182",
                "OneRepublic"
            })
    void recognisesGroups(String name) {
        assertEquals(GuessedKind.GROUP, KindGuess.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Writers Guild of America",
                "The NewsGuild",
                "SAG-AFTRA",
                "NFL Players Association",
                "American Society of Media Photographers",
                "Professional Photographers of America",
                "Smith & Sons Ltd",
                "Universal Music Group",
                "Stagehands Local 600",
                "University of Somewhere",
                "Little Wolf Records",
                "Verlag Roe GmbH",
                "Council of Music Makers"
            })
    void recognisesOrganisations(String name) {
        assertEquals(GuessedKind.ORGANISATION, KindGuess.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Estate of Jane Roe", "The Estate of the late Jane Roe", "Jane Roe Estate", "Jane Roe's Estate"})
    void recognisesEstates(String name) {
        assertEquals(GuessedKind.ESTATE, KindGuess.of(name));
    }
}
