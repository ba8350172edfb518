package org.undersigned.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class PartySearchTest {

    private static final List<String> NAMES = List.of(
            "R.E.M.", "AC/DC", "Mötley Crüe", "U2", "Ye", "The Who", "The B-52's", "OneRepublic", "Queen / David Bowie",
            "Cyndi Lauper", "SAG-AFTRA", "Scarlett Johansson", "Jonathan Franzen", "Rolling Stones", "Whoopi Goldberg");

    @Autowired
    private PartySearch search;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private org.undersigned.testing.Database database;

    @BeforeEach
    void makeNamesOnce() {
        Staff.signIn(Role.PRESS_OFFICER);
        if (database.count("party where name = ?", "R.E.M.") == 0) {
            NAMES.forEach(directory::group);
        }
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @ParameterizedTest
    @CsvSource({
        "rem, R.E.M.",
        "acdc, AC/DC",
        "motley, Mötley Crüe",
        "u2, U2",
        "ye, Ye",
        "the who, The Who",
        "b52s, The B-52's",
        "one republic, OneRepublic",
        "queen bowie, Queen / David Bowie",
        "lauper cyndi, Cyndi Lauper",
        "sag aftra, SAG-AFTRA",
        "the rolling sto, Rolling Stones",
        "hansso, Scarlett Johansson",
        "ranz, Jonathan Franzen"
    })
    void findsTheNameFirst(String typed, String expected) {
        assertThat(search.search(typed, 10)).first().extracting(PartyHit::name).isEqualTo(expected);
    }
}
