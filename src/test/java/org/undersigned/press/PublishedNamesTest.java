package org.undersigned.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.roster.EditionLine;

class PublishedNamesTest {

    private final PublishedNames names = new PublishedNames(
            "Ask first",
            ListOf.names("OneRepublic", "R.E.M.", "Zoë Doe", "The Roes", "Jo Roe", "Jo Roe", "Martina McBride"));

    @ParameterizedTest
    @CsvSource({
        "OneRepublic, OneRepublic",
        "One Republic, OneRepublic",
        "rem, R.E.M.",
        "  zoe doe , Zoë Doe",
        "Roes, The Roes",
        "the roes, The Roes"
    })
    void confirmsANameHoweverItIsWritten(String typed, String credited) {
        var answer = names.ask(typed);

        assertThat(answer.named()).extracting(EditionLine::credited).containsExactly(credited);
        assertThat(answer.sentence()).isEqualTo("Yes. " + credited + " is on the published list of “Ask first”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody Known", "Zoe", "Doe", "Republic of One", "", "  ", "???", "%", "_"})
    void saysOfEveryOtherNameTheSame(String typed) {
        var answer = names.ask(typed);

        assertThat(answer.isConfirmed()).isFalse();
        assertThat(answer.sentence()).isEqualTo("I can confirm only names on the published list.");
    }

    @Test
    void confirmsNoNameWhoseWordsAreOthersAlthoughTheyRunTogetherAlike() {
        var list = new PublishedNames("Ask first", ListOf.names("Anne Lise Roe", "J.R. Finch"));

        assertThat(list.ask("Ann Elise Roe").isConfirmed()).isFalse();
        assertThat(list.ask("Ann Elise Roe").alike())
                .extracting(EditionLine::credited)
                .containsExactly("Anne Lise Roe");
        assertThat(list.ask("JR Finch").isConfirmed()).isTrue();
        assertThat(list.ask("J. R. Finch").isConfirmed()).isTrue();
    }

    @Test
    void putsForwardOnlyNamesOfTheListThatMayHaveBeenMeant() {
        assertThat(names.ask("Zoe Do").alike())
                .extracting(EditionLine::credited)
                .containsExactly("Zoë Doe");
        assertThat(names.ask("Martina McBridge").alike())
                .extracting(EditionLine::credited)
                .containsExactly("Martina McBride");
        assertThat(names.ask("Nobody Known").alike()).isEmpty();
        assertThat(names.ask("").alike()).isEmpty();
    }

    @Test
    void asksWhichOfTwoWithOneNameIsMeant() {
        assertThat(names.ask("jo roe").sentence())
                .isEqualTo(
                        "2 people by that name are on the published list of “Ask first”; ask which Jo Roe is meant.");
    }

    @Test
    void looksAtNoTextThatIsLongerThanANameCanBe() {
        assertThat(names.ask("OneRepublic" + " ".repeat(300) + "x"))
                .isEqualTo(new DeskAnswer("Ask first", List.of(), List.of()));
    }
}
