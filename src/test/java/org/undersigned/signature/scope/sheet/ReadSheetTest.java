package org.undersigned.signature.scope.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.Ids;
import org.undersigned.signature.scope.Limits;
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
                                        Scope.WEB_LIST, new ScopeAnswer(true, null, null),
                                        Scope.PRINT_AD, new ScopeAnswer(false, null, null)),
                                null)),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes, 2 runs|2|",
                "yes for 1 run.|1|",
                "yes twice|2|",
                "ok once|1|",
                "yes, 3 times until 2027-03-31|3|2027-03-31",
                "yes until 31 March 2027, at most 2 runs|2|2027-03-31"
            })
    void readsHowOften(String said, int runs, @Nullable LocalDate until) {
        assertThat(ScopeAnswer.of(said)).contains(new ScopeAnswer(true, until, runs));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes, 2", "yes 0", "yes, several runs", "yes until runs"})
    void guessesNoNumberOfRuns(String said) {
        assertThat(ScopeAnswer.of(said)).isEmpty();
    }

    @Test
    void readsBesideWhomANameDoesNotStandOnlyBelowItsCode() {
        var code = SheetName.code(Ids.next());

        var sheet = ReadSheet.of("Ada [" + code + "]\nQuote: yes\nNot on a list beside: Zoe Zed; The Quills\n"
                + "Not on a list beside: Bob Bell");

        assertThat(sheet.names())
                .singleElement()
                .satisfies(name -> assertThat(name.notBeside()).containsExactly("Zoe Zed", "The Quills"));
        assertThat(sheet.unread()).containsExactly("Not on a list beside: Bob Bell");
        assertThat(ReadSheet.of("Ada [" + code + "]\nNot on a list beside: nobody")
                        .names())
                .singleElement()
                .satisfies(name -> assertThat(name.notBeside()).isEmpty());
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
                .containsExactly(
                        new AnsweredName(code, Map.of(Scope.PRINT_AD, new ScopeAnswer(true, DAY, null)), null));
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
        assertThat(sheet.names().getFirst().answers()).containsEntry(Scope.PRINT_AD, new ScopeAnswer(true, null, null));
    }

    @Test
    void givesNoAnswerToTheNameAboveWhenTheCodeBetweenIsDamaged() {
        var answered = "Ada Abel [" + code + "]\nWeb list: yes\nBen Boro [12345 67890]\nPrint ad: yes";

        assertThat(ReadSheet.of(answered))
                .isEqualTo(new ReadSheet(yesTo(Scope.WEB_LIST), List.of("Ben Boro [12345 67890]", "Print ad: yes")));
    }

    @Test
    void givesNoAnswerToTheNameAboveWhenTheLineBetweenIsGone() {
        var again = "[" + code + "]\nWeb list:\nPrint ad: yes\n\nWeb list:\nPrint ad:\nPress release: yes";
        var earlier = "[" + code + "]\nPrint ad: yes\nQuote:\n\nWeb list: yes\nPress release: no";

        assertThat(ReadSheet.of(again)).isEqualTo(new ReadSheet(yesTo(Scope.PRINT_AD), List.of("Press release: yes")));
        assertThat(ReadSheet.of(earlier))
                .isEqualTo(new ReadSheet(yesTo(Scope.PRINT_AD), List.of("Web list: yes", "Press release: no")));
    }

    @Test
    void readsOnFromTheNextCodeThatIsReadable() {
        var answered = "Ben Boro [1234]\nPrint ad: yes\n\nAda Abel [" + code + "]\n\u00A0\nPrint ad:\u00A0yes";

        assertThat(ReadSheet.of(answered)).isEqualTo(new ReadSheet(yesTo(Scope.PRINT_AD), List.of("Print ad: yes")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No to all, please.", "She has left", "no", "Please see above: none"})
    void tellsOfASentenceBelowACodeAndTakesNoAnswerBelowIt(String sentence) {
        var answered = "[" + code + "]\nWeb list: yes\n> " + sentence + "\nPrint ad: yes";

        assertThat(ReadSheet.of(answered))
                .isEqualTo(new ReadSheet(yesTo(Scope.WEB_LIST), List.of(sentence, "Print ad: yes")));
    }

    @Test
    void tellsOfWhatIsWrittenBesideACode() {
        var beside = "Jane Roe [" + code + "] – no to all, she has left";
        var before = "Print ad: yes [" + code + "]";
        var two = "Ada [" + code + "] Ben [0123456789]";

        assertThat(ReadSheet.of("> " + beside + "\nWeb list:\n")).isEqualTo(new ReadSheet(List.of(), List.of(beside)));
        assertThat(ReadSheet.of(before)).isEqualTo(new ReadSheet(List.of(), List.of(before)));
        assertThat(ReadSheet.of(two + "\nPrint ad: yes"))
                .isEqualTo(new ReadSheet(List.of(), List.of(two, "Print ad: yes")));
        assertThat(ReadSheet.of("*Ada Abel [" + code + "]*").unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We ask",
                "Artists for “Peace” now",
                "A letter of many words that mail programs do not leave whole"
            })
    void tellsNothingOfWhatTheSheetItselfSaysBelowItsAnswers(String letter) {
        var sheet = ScopeSheet.of(letter, List.of(SheetName.of(id, "Ada Abel")));
        var whole = "[" + code + "]\nWeb list: yes\n" + quoted(sheet, 1_000);
        var wrapped = "[" + code + "]\nWeb list: yes\n" + quoted(sheet, letter.contains("”") ? 60 : 40);

        assertThat(ReadSheet.of(whole)).isEqualTo(new ReadSheet(yesTo(Scope.WEB_LIST), List.of()));
        assertThat(ReadSheet.of(wrapped)).isEqualTo(new ReadSheet(yesTo(Scope.WEB_LIST), List.of()));
    }

    @Test
    void leavesWhatWasNotAnsweredAsItIs() {
        var answer = new AnsweredName(code, Map.of(Scope.PRINT_AD, new ScopeAnswer(false, null, null)), null);

        assertThat(answer.scopes(Set.of(Scope.PRINT_AD, Scope.QUOTE))).containsExactly(Scope.QUOTE);
        var before = Limits.until(Map.of(Scope.PRINT_AD, DAY, Scope.QUOTE, DAY));
        assertThat(answer.limits(before, Set.of())).isEqualTo(Limits.until(Map.of(Scope.QUOTE, DAY)));
    }

    private List<AnsweredName> yesTo(Scope scope) {
        return List.of(new AnsweredName(code, Map.of(scope, new ScopeAnswer(true, null, null)), null));
    }

    /** As a mail program quotes it, with lines of so many characters. */
    private static String quoted(String sheet, int width) {
        return sheet.lines()
                .flatMap(line ->
                        line.replaceAll("(.{1," + width + "})(?: |$)", "$1\n").lines())
                .map(line -> "> " + line + "\r\n")
                .reduce("", String::concat);
    }

    private ReadSheet answered(String answer) {
        return ReadSheet.of("Ada Abel [" + code + "]\nPrint ad: " + answer);
    }
}
