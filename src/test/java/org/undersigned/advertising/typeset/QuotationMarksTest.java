package org.undersigned.advertising.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.advertising.typeset.SetAd.SetText;

class QuotationMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Stealing Isn't Innovation.            | Stealing Isn’t Innovation.
            They call it "innovation".            | They call it “innovation”.
            "Ask first," she said, "and pay."     | “Ask first,” she said, “and pay.”
            The artists' work, and the writer's   | The artists’ work, and the writer’s
            He said: "They said 'no' to us."      | He said: “They said ‘no’ to us.”
            In the '90s, 'twas rock 'n' roll      | In the ’90s, ’twas rock ’n’ roll
            ("so")                                | (“so”)
            A page of 10.87" by 21"               | A page of 10.87" by 21"
            5'10" tall                            | 5'10" tall
            Already “so” and isn’t                | Already “so” and isn’t
            The 1990's are over                   | The 1990’s are over
            """)
    void areThoseOfPrinting(String typed, String printed) {
        assertThat(new QuotationMarks(List.of()).printed(typed)).isEqualTo(printed);
    }

    @Test
    void leavesNamesAsTheyAreCreditedAlsoInWords() {
        var marks = new QuotationMarks(List.of("Bob O'Bell", "Ann \"Annie\" Lee"));

        assertThat(marks.printed("Isn't Bob O'Bell with Ann \"Annie\" Lee?"))
                .isEqualTo("Isn’t Bob O'Bell with Ann \"Annie\" Lee?");
    }

    @Test
    void areSetInWhatTheAdSaysAndInNothingElse() {
        var words = new AdWords(
                "AD 'n' more",
                "Stealing isn't innovation",
                List.of("We say \"no\"."),
                List.of(new SetName("Bob O'Bell", "of \"The Bells\"")),
                "Don't wait",
                "Paid for by the Writers' Guild",
                "U0001-01-01");

        var set = Punctuation.TYPOGRAPHIC.of(words);

        assertThat(set.sections(Part.HEADLINE).findFirst().orElseThrow().text()).isEqualTo("Stealing isn’t innovation");
        assertThat(set.sections(Part.BODY).findFirst().orElseThrow().text()).isEqualTo("We say “no”.");
        assertThat(set.sections(Part.CALL_TO_ACTION).findFirst().orElseThrow().text())
                .isEqualTo("Don’t wait");
        assertThat(set.names()).isEqualTo(words.names());
        assertThat(set.label()).isEqualTo(words.label());
        assertThat(set.sponsorLine()).isEqualTo(words.sponsorLine());
        assertThat(Punctuation.AS_TYPED.of(words)).isEqualTo(words);
    }

    @Test
    void areOnThePageAndNamesAreNotTouched() {
        var words = new AdWords(
                "",
                "Isn't",
                List.of("We don't agree."),
                List.of(new SetName("Bob O'Bell", ""), new SetName("Ida Offley", "")),
                "",
                "Paid for by us",
                "");

        assertThat(texts(words, Punctuation.TYPOGRAPHIC))
                .contains("Isn’t", "don’t")
                .anyMatch(text -> text.startsWith("Bob O'Bell"));
        assertThat(texts(words, Punctuation.AS_TYPED)).contains("Isn't", "don't");
    }

    private static List<String> texts(AdWords words, Punctuation punctuation) {
        var form = new AdForm(Ads.WSJ_QUARTER, AdLayout.CLASSIC, NameSetting.ONE_A_LINE, punctuation, Optional.empty());
        return Typesetter.set(words, form).texts().stream()
                .map(SetText::text)
                .map(String::strip)
                .toList();
    }
}
