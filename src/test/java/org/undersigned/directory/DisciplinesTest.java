package org.undersigned.directory;

import static org.assertj.core.api.Assertions.assertThat;

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
class DisciplinesTest {

    @Autowired
    private Disciplines disciplines;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.PRESS_OFFICER);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void listsThemWithTheirLabels() {
        assertThat(disciplines.all()).extracting(Discipline::code).startsWith("acting", "film-television", "music");
        assertThat(disciplines.all())
                .extracting(Discipline::label)
                .contains("Film & television")
                .noneMatch(label -> label.startsWith("!"));
    }

    @ParameterizedTest
    @CsvSource({
        "acting, acting",
        "MUSIC, music",
        "Film & television, film-television",
        "film and TV, film-television",
        "Actor, acting",
        "singer-songwriter, music",
        "Visual Arts, visual-arts"
    })
    void understandsWhatPeopleWrite(String typed, String code) {
        assertThat(disciplines.codeOf(typed)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"plumbing", "''", "' '"})
    void doesNotGuess(String typed) {
        assertThat(disciplines.codeOf(typed)).isEmpty();
    }
}
