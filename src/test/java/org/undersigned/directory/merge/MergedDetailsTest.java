package org.undersigned.directory.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyFolding;
import org.undersigned.directory.PartyKind;

class MergedDetailsTest {

    private static final PartyDetails KEPT = new PartyDetails(
            PartyKind.PERSON,
            List.of(NameDetails.credited("Ada Quill"), NameDetails.of(NameKind.LEGAL, "Adelaide Quill")),
            List.of("writing"),
            List.of("poet"),
            "Writes letters.");

    private static final PartyDetails FOLDED = new PartyDetails(
            PartyKind.PERSON,
            List.of(NameDetails.credited("A. Quill"), NameDetails.of(NameKind.FORMER, "Ada Quill")),
            List.of("stage", "writing"),
            List.of("london"),
            "Lives abroad.");

    @Test
    void keepsAllThatIsKnownOfBoth() {
        var one = MergedDetails.of(KEPT, FOLDED, MergeChoices.USUAL);

        assertThat(one.names())
                .extracting(NameDetails::kind, NameDetails::text)
                .containsExactly(
                        tuple(NameKind.CREDITED, "Ada Quill"),
                        tuple(NameKind.LEGAL, "Adelaide Quill"),
                        tuple(NameKind.ALIAS, "A. Quill"));
        assertThat(one.disciplines()).containsExactly("writing", "stage");
        assertThat(one.tags()).containsExactly("london", "poet");
        assertThat(one.note()).isEqualTo("Writes letters.\n\nLives abroad.");
    }

    @Test
    void takesTheWordOfTheOtherWhereThatIsChosen() {
        var choices = new MergeChoices(Side.FOLDED, Side.FOLDED, NoteChoice.FOLDED, Side.KEPT, Side.KEPT);

        var one = MergedDetails.of(KEPT, FOLDED, choices);

        assertThat(one.names())
                .extracting(NameDetails::kind, NameDetails::text)
                .containsExactly(
                        tuple(NameKind.CREDITED, "A. Quill"),
                        tuple(NameKind.FORMER, "Ada Quill"),
                        tuple(NameKind.LEGAL, "Adelaide Quill"));
        assertThat(one.disciplines()).containsExactly("stage", "writing");
        assertThat(one.note()).isEqualTo("Lives abroad.");
    }

    @Test
    void splitsWhatNobodyHasChangedSinceAndLeavesTheRest() {
        var memo = new MergeMemo(
                new PartyFolding.Known(new UUID(0, 1), 0, Instant.EPOCH, FOLDED),
                KEPT,
                MergedDetails.of(KEPT, FOLDED, MergeChoices.USUAL));
        assertThat(SplitDetails.of(memo, memo.after())).isEqualTo(new SplitDetails(KEPT, List.of()));

        var now = new PartyDetails(
                PartyKind.PERSON,
                List.of(
                        NameDetails.credited("Ada Quill"),
                        NameDetails.of(NameKind.ALIAS, "A. Quill"),
                        NameDetails.of(NameKind.ALIAS, "Ada Q.")),
                memo.after().disciplines(),
                List.of("london", "poet", "new"),
                "Rewritten.");
        var split = SplitDetails.of(memo, now);

        assertThat(split.details().names()).extracting(NameDetails::text).containsExactly("Ada Quill", "Ada Q.");
        assertThat(split.details().disciplines()).containsExactly("writing");
        assertThat(split.details().tags()).containsExactly("new", "poet");
        assertThat(split.details().note()).isEqualTo("Rewritten.");
        assertThat(split.edited()).containsExactly("names", "note");
    }

    @Test
    void remembersAMergeAsItWas() {
        var memo = new MergeMemo(new PartyFolding.Known(new UUID(0, 1), 3, Instant.EPOCH, FOLDED), KEPT, FOLDED);

        assertThat(MergeMemo.read(memo.written())).isEqualTo(memo);
    }
}
