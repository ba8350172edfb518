package org.undersigned.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingKeysTest {

    @Test
    void countsWhatIsCommonInWhateverOrderAndSpelling() {
        assertThat(overlap(List.of("Name", "E-mail", "Kind"), List.of("KIND", "email", " name ")))
                .isEqualTo(1);
        assertThat(overlap(List.of("Name", "Kind", "Note"), List.of("Name", "Kind", "Note", "Town")))
                .isEqualTo(0.75);
        assertThat(overlap(List.of("Name", "Kind"), List.of("Name", "Town"))).isCloseTo(0.33, within(0.01));
        assertThat(overlap(List.of("Name"), List.of("Town"))).isZero();
    }

    @Test
    void countsAHeadingThatComesTwiceTwice() {
        assertThat(overlap(List.of("Phone", "Phone"), List.of("Phone"))).isEqualTo(0.5);
        assertThat(HeadingKeys.of(List.of("Phone", "", "phone", ""))).containsExactly("phone/1", "/1", "phone/2", "/2");
    }

    @Test
    void findsNothingCommonInEmptyHeadings() {
        assertThat(overlap(List.of("", ""), List.of("", ""))).isZero();
        assertThat(overlap(List.of("Name", ""), List.of("Name", "", ""))).isEqualTo(1);
    }

    @Test
    void keepsNoWordOfAHeading() {
        var kept = HeadingKeys.kept(List.of("Jane Roe", "jane@example.org", "", "jane roe"));
        assertThat(kept.toString()).doesNotContainIgnoringCase("jane").doesNotContain("@");
        assertThat(kept.get(0)).isEqualTo(kept.get(3)).isNotEqualTo(kept.get(1));
        assertThat(kept.get(2)).isEmpty();
    }

    private static double overlap(List<String> one, List<String> other) {
        return HeadingKeys.overlap(one, other);
    }
}
