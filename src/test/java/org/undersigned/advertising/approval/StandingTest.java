package org.undersigned.advertising.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which steps of a review may be passed over. */
class StandingTest {

    private static final ApprovalStep NAMES = new ApprovalStep("Names", null, Set.of(), Set.of(), 1, null, true);

    @Test
    void skipsNeitherTheLastStepOfTheWordsNorThatOfTheNamesWhereNobodyHasApproved() {
        var standing =
                new Standing(List.of(ApprovalStep.of("Counsel", 1), ApprovalStep.of("Campaign", 1), NAMES), List.of());

        assertThat(standing.maySkip(0)).isTrue();
        assertThat(standing.maySkip(1)).isFalse();
        assertThat(standing.maySkip(2)).isFalse();
    }
}
