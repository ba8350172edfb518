package org.undersigned.base.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Miguel \u00C3ngel Oca\u00F1a",
                "Sof\u00C3a Garc\u00C3a",
                "MAR\u00C3A GARC\u00C3A",
                "Kristupas Tre\u00C4iokas",
                "\u00C5ukasz Kowalski",
                "voil\u00C3 tout",
                "Jane \u00C2 Smith",
                "Beyonc\uFFFD",
                "Ada \uF04A Quill",
                "Jane\u0096Smith",
                "\u00D0\u043D\u043D\u0430",
                "Fran\u2021ois Roe",
                "Fran\u00BFois",
                "Beyonc\u221A\u00A9"
            })
    void findsLettersThatWereLost(String text) {
        assertThat(DamagedText.isOne(text)).isTrue();
        assertThat(DamagedText.isName(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JO\u00C3O",
                "JO\u00C3O S\u00C3O CONCEI\u00C7\u00C3O",
                "GUIMAR\u00C3ES",
                "M\u00C3E",
                "Jo\u00E3o Magalh\u00E3es",
                "NGUY\u1EC4N TR\u00C3I",
                "L\u00C3NH",
                "\u00C5sa \u00C5ngstr\u00F6m",
                "\u00C5ASE \u00C5BERG",
                "\u00C4nne \u00C4ij\u00E4l\u00E4",
                "\u00C2ngela Roe",
                "\u00C9lodie D\u2019\u00C9troyes",
                "SA\u00C3DA",
                "? and the Mysterians",
                "Therapy?",
                "\u041E\u043B\u044C\u0433\u0430",
                "\u0391\u03B8\u03B7\u03BD\u03AC",
                "A\u02C6B",
                "\u201EJane\u201C",
                "Roe\u2026",
                "M\u00D8 \u221A9"
            })
    void leavesWhatIsWhole(String text) {
        assertThat(DamagedText.isName(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fran?ois Roe", "Bj?rn"})
    void takesAQuestionMarkWithinANameForALostLetter(String name) {
        assertThat(DamagedText.isName(name)).isTrue();
        assertThat(DamagedText.isOne(name)).isFalse();
    }
}
