package org.undersigned.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedStageTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        DO_NOT_ASK, VERBAL_YES, -,     DO_NOT_ASK
        IDENTIFIED, DO_NOT_ASK, -,     DO_NOT_ASK
        DECLINED,   TALKING,    -,     DECLINED
        NO_ANSWER,  ASKED,      -,     ASKED
        NO_ANSWER,  IDENTIFIED, -,     NO_ANSWER
        RESEARCHED, VERBAL_YES, false, VERBAL_YES
        WITHDRAWN,  TALKING,    false, WITHDRAWN
        SIGNED,     TALKING,    true,  SIGNED
        SIGNED,     DO_NOT_ASK, true,  SIGNED
        SIGNED,     WITHDRAWN,  false, WITHDRAWN
        SIGNED,     DO_NOT_ASK, false, DO_NOT_ASK
        """)
    void isTheStricterOfTwo(Stage one, Stage other, Boolean yes, Stage merged) {
        assertThat(MergedStage.of(one, other, yes)).isEqualTo(merged);
        assertThat(MergedStage.of(other, one, yes)).isEqualTo(merged);
    }

    @Test
    void knowsEveryStage() {
        for (var stage : Stage.values()) {
            assertThat(MergedStage.of(stage, null)).isEqualTo(stage);
        }
    }
}
