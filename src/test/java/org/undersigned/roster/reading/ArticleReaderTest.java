package org.undersigned.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    /** The most characters that the desk reads. */
    private static final int LONGEST = 300_000;

    private static final List<String> NAMES = List.of(
            "OneRepublic",
            "R.E.M.",
            "OK Go",
            "Zoë Doe",
            "Joseph Roe-Levitt",
            "Martina McBride",
            "Questlove",
            "Flea",
            "M",
            "Guild of Painters");

    private final ArticleReader reader = new ArticleReader(new Reference(
            NAMES,
            NAMES.size(),
            List.of("Ask First", "Human Voices Campaign"),
            List.of("Real progress asks first, and then it pays those who did the work."),
            List.of("Moira Speaker")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was signed by Zoe Doe. | Zoe Doe | Zoë Doe",
                "and R.E.M., the band | R.E.M | R.E.M.",
                "the groups OK Go and others | OK Go | OK Go",
                "Joseph Roe-Levitt’s words | Joseph Roe-Levitt | Joseph Roe-Levitt",
                "drummer Questlove said | Questlove | Questlove",
                "the Guild of Painters agreed | Guild of Painters | Guild of Painters",
                "MARTINA MCBRIDE sang | MARTINA MCBRIDE | Martina McBride"
            })
    void marksSigners(String article, String text, String credited) {
        assertThat(reader.read(article)).containsExactly(at(article, FindingKind.SIGNER, text, credited));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Typefounders\u2019 Guild signed it.",
                "The Typefounders' Guild signed it.",
                "Now the Typefounders\u2019\nGuild has signed, too."
            })
    void marksABodyOfMany(String article) {
        var bodies = new ArticleReader(new Reference(
                List.of("Typefounders\u2019 Guild", "The Understudies"), 2, List.of(), List.of(), List.of()));

        assertThat(bodies.read(article))
                .extracting(Finding::kind, Finding::meant)
                .containsExactly(tuple(FindingKind.SIGNER, "Typefounders\u2019 Guild"));
        assertThat(bodies.read("With The Understudies\u2019 Guild Hall it has nothing to do, nor with typefounders."))
                .extracting(Finding::text)
                .containsExactly("The Understudies");
    }

    @Test
    void pairsStraightMarksThoughAShortTitleStandsInSomeToo() {
        var article =
                "The letter \"Ask First\" came on Friday, 12\" wide. Moira said: \"We will never stop singing, ever.\"";

        assertThat(texts(FindingKind.QUOTE_NOT_OURS, article)).containsExactly("We will never stop singing, ever.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the groups MGMTX, One Republic and more | One Republic | OneRepublic",
                "singer Martina MacBride joined | Martina MacBride | Martina McBride",
                "and Martina McBryde, too | Martina McBryde | Martina McBride",
                "and Joe Roe-Levitt, too | Joe Roe-Levitt | Joseph Roe-Levitt",
                "drummer Questluv said | Questluv | Questlove",
                "and QUESTLOV, the drummer | QUESTLOV | Questlove",
                "Questluve’s drums | Questluve | Questlove"
            })
    void marksWhatIsLikelyMisspelt(String article, String text, String credited) {
        assertThat(reader.read(article)).containsExactly(at(article, FindingKind.MISSPELT, text, credited));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he said ok go on",
                "a flea market",
                "Flea Market opened",
                "M is a letter",
                "the questlove of others",
                "Zoë. Doe",
            })
    void takesNoOtherWordsForASigner(String article) {
        assertThat(reader.read(article)).isEmpty();
    }

    /** Each is a slip away from a name of one word on the list. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The String was cut. Stings hurt, and Stink is no name.",
                "Princes, Prints and Commons are words. The House of Commons sat.",
                "They asked Adelle Quince. Adelle agreed.",
                "We saw the shakiras, and Shakiras too."
            })
    void takesNoWordOfTheLanguageOrOfALongerNameForAMisspeltOne(String article) {
        var names = List.of("Sting", "Prince", "Common", "Adele", "Shakira", "Madonna");
        var ofOneWord = new ArticleReader(new Reference(names, 6, List.of(), List.of(), List.of()));

        assertThat(ofOneWord.read(article)).isEmpty();
    }

    @Test
    void marksWhoIsNamedBesideSignersOrAsOneAndIsNotOnTheList() {
        assertThat(texts(FindingKind.NOT_LISTED, "Zoë Doe and Ulf Unknown were there. Later Pia Other spoke."))
                .containsExactly("Ulf Unknown");
        assertThat(texts(FindingKind.NOT_LISTED, "The letter is backed by Pia van der Other and J. Nobody."))
                .containsExactly("Pia van der Other", "J. Nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoë Doe, R.E.M. and others signed. | R.E.M",
                "It was signed by R.E.M. and friends. | R.E.M",
                "Michael Stipe of R.E.M. also signed. | Michael Stipe;R.E.M",
                "Michael Stipe of the band also signed the letter. | Michael Stipe",
                "Zoë Doe and St. Vincent spoke. | St. Vincent",
                "The letter, signed in the U.S. by Zoë Doe of L.A., is out. | ",
                "R.E.M. played in Athens. | "
            })
    void marksNamesWithPointsThatAreNotOnTheList(String article, String text) {
        var ofOne = new ArticleReader(new Reference(List.of("Zoë Doe"), 1, List.of(), List.of(), List.of()));

        assertThat(ofOne.read(article).stream()
                        .filter(finding -> finding.kind() == FindingKind.NOT_LISTED)
                        .map(Finding::text))
                .isEqualTo(text == null ? List.of() : List.of(text.split(";")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This is threatening America’s AI superiority. | COULD_BE",
                "Musicians from America agreed. | COULD_BE",
                "Europe, America and Asia agree. | COULD_BE",
                "Prints hang on walls. | COULD_BE",
                "The band America agreed. | SIGNER",
                "It was signed by America. | SIGNER",
                "America signed. | SIGNER",
                "They heard “America” sing. | SIGNER",
                "Zoë Doe, America and Questlove agreed. | SIGNER",
                "America, Zoë Doe and more agreed. | SIGNER",
                "He liked Prints. | SIGNER"
            })
    void takesAPlaceOrAWordForANameOnlyWhereSomethingShowsIt(String article, FindingKind kind) {
        var names = List.of("America", "Prints", "Zoë Doe", "Questlove");
        var ofWords = new ArticleReader(new Reference(names, 4, List.of(), List.of(), List.of()));

        assertThat(ofWords.read(article).stream()
                        .filter(finding -> List.of("America", "Prints").contains(finding.meant())))
                .extracting(Finding::kind)
                .containsExactly(kind);
    }

    @Test
    void namesNobodyBesideAWordThatOnlyCouldBeAName() {
        var ofOne = new ArticleReader(new Reference(List.of("America"), 1, List.of(), List.of(), List.of()));

        assertThat(ofOne.read("Ulf Unknown spoke of America."))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.COULD_BE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Doe spoke on Thursday in New York.",
                "Zoë Doe signed, the Human Voices Campaign said, and Moira Speaker agreed.",
                "Zoë Doe told the Daily Post of the Writers Guild.",
                "Bob Baker opened a shop in Main Street."
            })
    void takesNoPlaceBodyCampaignOrSpeakerForASigner(String article) {
        assertThat(texts(FindingKind.NOT_LISTED, article)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was signed by more than 700 people. | more than 700 people",
                "Over 10 artists signed it. | Over 10 artists",
                "It has 12 supporters. | 12 supporters",
                "It is backed by 10+ creators. | 10+ creators",
                "Hundreds of well-known people signed. | Hundreds of well-known people",
                "The 1,000 signatories agree. | 1,000 signatories",
                "More than 5,000 musicians and actors signed. | More than 5,000 musicians"
            })
    void marksCountsThatTheListDoesNotBearOut(String article, String text) {
        assertThat(reader.read(article)).containsExactly(at(article, FindingKind.COUNT_OFF, text, "10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Its 10 signatories agree.",
                "More than 9 people signed? No: fewer than 20 people signed.",
                "About 11 artists signed.",
                "No fewer than 9 artists signed.",
                "In excess of 9 artists signed.",
                "Ten artists signed, two of them twice.",
                "Of them 10 musicians and five actors signed.",
                "It was signed in 2026 by musicians.",
                "Nearly 11 artists signed.",
                "At 10:58 artists met, and 700 people watched.",
                "It is signed for 8,000,000,000 people.",
                "It is signed for 8\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000 people."
            })
    void leavesCountsThatAreRightOrOfOthers(String article) {
        assertThat(reader.read(article)).isEmpty();
    }

    @Test
    void marksWordsInQuotationMarksThatAreNotOurs() {
        var altered = "“Real progress asks first, and then it pays those who did the least,” he said.";
        assertThat(reader.read("“Real progress asks first,” she said, “and then it pays those who did the work.”"))
                .isEmpty();
        assertThat(reader.read(altered)).extracting(Finding::kind).containsExactly(FindingKind.QUOTE_ALTERED);
        assertThat(reader.read("\"We never said anything of that kind,\" he added."))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.QUOTE_NOT_OURS);
        assertThat(reader.read("the so-called “Ask First” letter")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Somebody asked us before they took the work | Nobody asked us before they took the work.",
                "It pays those who did the least | it pays those who did the work."
            })
    void saysOfAnAlteredQuoteTheWordsThatItWasMadeOf(String quoted, String meant) {
        var letter =
                "To whom it may concern. Years went by, and this is true: Nobody asked us before they took the work. "
                        + "Real progress asks first, and then it pays those who did the work. We sign below, and mean it.";
        var reading = new ArticleReader(new Reference(List.of(), 0, List.of(), List.of(letter), List.of()));
        var article = "“" + quoted + ",” it says.";

        assertThat(reading.read(article))
                .extracting(Finding::kind, Finding::meant)
                .containsExactly(tuple(FindingKind.QUOTE_ALTERED, meant));
    }

    @Test
    void passesOverWhatIsTooLongForAWord() {
        assertThat(texts(FindingKind.SIGNER, "Questlove" + "–x".repeat(100) + " and Zoë Doe"))
                .containsExactly("Zoë Doe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "– "})
    void readsWhatHasNoWordsInTime(String piece) {
        var article = piece.repeat(LONGEST / piece.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> reader.read(article));
    }

    @Test
    void givesFindingsInTheOrderOfTheArticle() {
        var findings = reader.read("More than 700 people, among them One Republic and Zoe Doe, signed “Ask First”.");

        assertThat(findings)
                .extracting(Finding::kind)
                .containsExactly(FindingKind.COUNT_OFF, FindingKind.MISSPELT, FindingKind.SIGNER);
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(reader.read("")).isEmpty();
        assertThat(new ArticleReader(new Reference(List.of(), 0, List.of(), List.of(), List.of())).read("Zoë Doe"))
                .isEmpty();
    }

    @Test
    void readsTheLongestArticleAgainstALongListInTime() {
        var names = IntStream.range(0, 5_000)
                .mapToObj(n -> "Given" + (char) ('a' + n % 26) + " Family" + n)
                .toList();
        var reading = new ArticleReader(new Reference(names, names.size(), List.of(), List.of(), List.of()));
        var article = "Ada Byron “(“ Givena Family0 700 1,000 people Mary van der ".repeat(3_000);

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> reading.read(article));
    }

    private List<String> texts(FindingKind kind, String article) {
        return reader.read(article).stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::text)
                .toList();
    }

    private static Finding at(String article, FindingKind kind, String text, String meant) {
        var start = article.indexOf(text);
        return new Finding(kind, start, start + text.length(), text, meant);
    }
}
