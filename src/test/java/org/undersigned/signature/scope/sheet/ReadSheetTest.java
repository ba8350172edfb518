package org.undersigned.signature.scope.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.Ids;
import org.undersigned.signature.scope.Scope;

class ReadSheetTest {

    private static final LocalDate DAY = LocalDate.of(2027, Month.MARCH, 31);

    private final UUID id = Ids.next();
    private final String code = SheetName.code(id);

    @Test
    void readsASheetThatNobodyHasAnsweredAsNothing() {
        var sheet = ScopeSheet.of("We ask", List.of(SheetName.of(id, "Ada Abel")));

        assertThat(ReadSheet.of(sheet)).isEqualTo(new ReadSheet(List.of(), List.of()));
    }

    @Test
    void readsWhatWasAnsweredOnASheetThatCameBackQuoted() {
        var other = Ids.next();
        var sheet = ScopeSheet.of("We ask", List.of(SheetName.of(id, "Ada: Abel"), SheetName.of(other, "Ben Boro")));
        var answered = "Here you are.\n\n"
                + sheet.replaceFirst("Web list: ", "Web list: yes")
                        .replaceFirst("Print ad: ", "Print ad: No.")
                        .lines()
                        .map(line -> "> " + line + "\r\n")
                        .reduce("", String::concat);

        assertThat(ReadSheet.of(answered))
                .isEqualTo(new ReadSheet(
                        List.of(new AnsweredName(
                                code,
                                Map.of(
                                        Scope.WEB_LIST, new ScopeAnswer(true, null),
                                        Scope.PRINT_AD, new ScopeAnswer(false, null)))),
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes until 2027-03-31",
                "Yes, until 31 March 2027.",
                "YES until 31 Mar 2027",
                "y until March 31, 2027"
            })
    void readsTheLastDay(String answer) {
        assertThat(answered(answer).names())
                .containsExactly(new AnsweredName(code, Map.of(Scope.PRINT_AD, new ScopeAnswer(true, DAY))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"maybe", "yes until 03/04/2027", "yes until spring", "yes, but not beside Z", "nope, ask me"})
    void guessesNothing(String answer) {
        assertThat(answered(answer)).isEqualTo(new ReadSheet(List.of(), List.of("Print ad: " + answer)));
    }

    @Test
    void tellsOfAnswersThatStandBelowNoNameOrAfterNoUse() {
        assertThat(ReadSheet.of("Print ad: yes").unread()).containsExactly("Print ad: yes");
        assertThat(ReadSheet.of("[" + code + "]\nNewspapers: yes\nPrint ad no").unread())
                .containsExactly("Newspapers: yes", "Print ad no");
    }

    @Test
    void tellsOfASecondAnswerToOneUse() {
        var sheet = ReadSheet.of("[" + code + "]\nPrint ad: yes\nPrint ad: no");

        assertThat(sheet.unread()).containsExactly("Print ad: no");
        assertThat(sheet.names().getFirst().answers()).containsEntry(Scope.PRINT_AD, new ScopeAnswer(true, null));
    }

    @Test
    void leavesWhatWasNotAnsweredAsItIs() {
        var answer = new AnsweredName(code, Map.of(Scope.PRINT_AD, new ScopeAnswer(false, null)));

        assertThat(answer.scopes(Set.of(Scope.PRINT_AD, Scope.QUOTE))).containsExactly(Scope.QUOTE);
        assertThat(answer.until(Map.of(Scope.PRINT_AD, DAY, Scope.QUOTE, DAY))).isEqualTo(Map.of(Scope.QUOTE, DAY));
    }

    private ReadSheet answered(String answer) {
        return ReadSheet.of("Ada Abel [" + code + "]\nPrint ad: " + answer);
    }
}
