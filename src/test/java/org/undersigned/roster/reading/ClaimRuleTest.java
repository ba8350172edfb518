package org.undersigned.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.base.Refusal;

class ClaimRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more than 700 | 701",
                "over 700 artists | 990",
                "700+ | 701",
                "700 | 700",
                "at least 700 names | 700",
                "About 700 | 712",
                "nearly 1,000 | 990",
                "almost 1,000 artists | 950",
                "close to 1,000 | 999",
                "some 5 artists | 5",
                "fewer than 1,000 | 999",
                "A list of more than 700 artists | 701"
            })
    void letsPassWhatTheEditionBearsOut(String claim, int count) {
        assertThat(against(claim, count)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more than 700 | 700",
                "over 1,000 | 990",
                "700+ | 700",
                "700 | 699",
                "at least 700 | 699",
                "about 700 | 690",
                "nearly 1,000 | 949",
                "More than 1.000 artists | 999"
            })
    void refusesWhatSaysMore(String claim, int count) {
        assertThat(against(claim, count)).isEqualTo("roster.refused.claim-exceeds");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nearly 1,000 | 1000", "almost 700 | 712", "fewer than 700 | 700"})
    void refusesWhatSaysLessThanWasReached(String claim, int count) {
        assertThat(against(claim, count)).isEqualTo("roster.refused.claim-reached");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more than seven hundred",
                "7 hundred",
                "1 million artists",
                "2 thousand",
                "10k",
                "700 of 800",
                "70%",
                "700.5",
                "9999999999999",
                "many"
            })
    void refusesWhatIsNotOneNumber(String claim) {
        assertThat(against(claim, 700)).isEqualTo("roster.refused.claim-unreadable");
    }

    @Test
    void namesTheNumberAndWhatMayBeSaid() {
        assertThat(new ClaimRule("3 · Launch", 990).againstClaim("more than 1,000"))
                .map(Refusal::getMessage)
                .hasValue("“more than 1,000” says more than there are: by its rule edition 3 · Launch counts 990 names."
                        + " Say at most “more than 950 names”.");
    }

    @Test
    void letsANumberInTheTextSayLessSinceItMayCountSomeOfThem() {
        var rule = new ClaimRule("3", 990);

        assertThat(SaidCount.ofSigners("Nearly 300 musicians and other artists signed. Fewer than 50 people joined."))
                .hasSize(2)
                .allSatisfy(said -> assertThat(rule.against(said)).isEmpty());
        assertThat(SaidCount.ofSigners("More than 1,000 artists signed it. Thousands of people signed."))
                .hasSize(2)
                .allSatisfy(said -> assertThat(rule.against(said)).isPresent());
    }

    private static String against(String claim, int count) {
        return new ClaimRule("3", count).againstClaim(claim).map(Refusal::key).orElse("-");
    }
}
