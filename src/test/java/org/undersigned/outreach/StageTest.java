package org.undersigned.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StageTest {

    /**
     * From (down) and to (across), both in the order of the enum. h: by hand; r: by hand, with a reason; s: by the
     * signature; a point: not at all.
     */
    private static final String ARROWS = """
        IDENTIFIED  . h h h h h s r r r .
        RESEARCHED  . . h h h h s r r r .
        CLEARED     . . . h h h s r r r .
        ASKED       . . . . h h s r r r .
        TALKING     . . . . . h s r r r .
        VERBAL_YES  . . . . . . s r r r .
        SIGNED      . . . . . . . . . . s
        DECLINED    . r . . . . s . . . .
        NO_ANSWER   . r . . . . s . . . .
        DO_NOT_ASK  . r . . . . s . . . .
        WITHDRAWN   . r . . . . s . . . .
        """;

    static Stream<Arguments> pairs() {
        return ARROWS.lines().flatMap(line -> {
            var cells = List.of(line.split(" +"));
            return Arrays.stream(Stage.values())
                    .map(to -> Arguments.of(Stage.valueOf(cells.getFirst()), to, cells.get(to.ordinal() + 1)));
        });
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("pairs")
    void leadsWhereTheTableSays(Stage from, Stage to, String arrow) {
        var byHand = arrow.equals("h") || arrow.equals("r");

        assertThat(from.leadsTo(to)).isEqualTo(byHand);
        assertThat(from.next().contains(to)).isEqualTo(byHand);
        assertThat(from.leadsBySignatureTo(to)).isEqualTo(arrow.equals("s"));
        if (byHand) {
            assertThat(from.needsReason(to)).isEqualTo(arrow.equals("r"));
        }
    }

    @Test
    void coversEveryPair() {
        assertThat(pairs()).hasSize(Stage.values().length * Stage.values().length);
    }

    @Test
    void isOpenSignedOrClosed() {
        assertThat(Arrays.stream(Stage.values()).filter(Stage::isOpen))
                .containsExactly(
                        Stage.IDENTIFIED,
                        Stage.RESEARCHED,
                        Stage.CLEARED,
                        Stage.ASKED,
                        Stage.TALKING,
                        Stage.VERBAL_YES);
        assertThat(Arrays.stream(Stage.values()).filter(Stage::isClosed))
                .containsExactly(Stage.DECLINED, Stage.NO_ANSWER, Stage.DO_NOT_ASK, Stage.WITHDRAWN);
    }

    @Test
    void speaksToThePartyFromAskingUntilTheVerbalYes() {
        assertThat(Arrays.stream(Stage.values()).filter(Stage::isApproach))
                .containsExactly(Stage.ASKED, Stage.TALKING, Stage.VERBAL_YES);
    }
}
