package org.undersigned.press.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.base.Refusal;

class FieldTextTest {

    @Test
    void readsParagraphsHeadingsAndFields() {
        var text = FieldText.of("Signed by {claim}.\n\n# Who\n{Names  by-discipline}\n");

        assertThat(text.lines()).extracting(FieldText.Line::isHeading).containsExactly(false, true, false);
        assertThat(text.lines().getFirst().pieces())
                .containsExactly(
                        new FieldText.Piece("Signed by ", null),
                        new FieldText.Piece("", ReleaseField.CLAIM),
                        new FieldText.Piece(".", null));
        assertThat(text.lines().get(1).pieces()).containsExactly(new FieldText.Piece("Who", null));
        assertThat(text.lines().getLast().alone()).isEqualTo(ReleaseField.NAMES_BY_DISCIPLINE);
        assertThat(text.fields()).containsExactlyInAnyOrder(ReleaseField.CLAIM, ReleaseField.NAMES_BY_DISCIPLINE);
        assertThat(text.words(Map.of())).contains("Signed by", "Who").doesNotContain("claim");
        assertThat(text.words(Map.of(ReleaseField.CLAIM, "12 names"))).contains("Signed by 12 names");
    }

    @ParameterizedTest
    @EnumSource
    void knowsEachFieldAsItIsTyped(ReleaseField field) {
        assertThat(FieldText.of(field.typed()).fields()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({
        "Signed by {clame}., press.refused.release-field",
        "{}, press.refused.release-field",
        "Signed by {claim., press.refused.release-brace",
        "Signed by claim}., press.refused.release-brace",
        "Signed by {{claim}}., press.refused.release-brace",
        "They say: {quotes}, press.refused.release-field-alone",
        "# {letter text}, press.refused.release-field-alone"
    })
    void refusesWhatIsNoFieldOrStandsInTheWrongPlace(String typed, String key) {
        assertThatThrownBy(() -> FieldText.of(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void saysWhichFieldsThereAre() {
        assertThatThrownBy(() -> FieldText.of("{clame}"))
                .hasMessageStartingWith("There is no field {clame}. The fields are: {claim} {count}");
    }

    @Test
    void isEmptyForABlankText() {
        assertThat(FieldText.of(" \n\n").lines()).isEmpty();
        assertThat(Stream.of(FieldText.of("Words").lines().getFirst().alone()).filter(Objects::nonNull))
                .isEmpty();
    }
}
