package org.undersigned.outreach;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a participation stands that was two. Signed and withdrawn are what the signatures of both together make of it.
 * Of the others a refusal to be asked holds before all, then a no; then counts what is furthest on the way, and that
 * nobody answered one of two asks least.
 */
final class MergedStage {

    /** The first that either has. */
    private static final List<Stage> STRICTEST_FIRST = List.of(
            Stage.DO_NOT_ASK,
            Stage.WITHDRAWN,
            Stage.DECLINED,
            Stage.VERBAL_YES,
            Stage.TALKING,
            Stage.ASKED,
            Stage.CLEARED,
            Stage.RESEARCHED,
            Stage.NO_ANSWER,
            Stage.IDENTIFIED);

    private MergedStage() {}

    /** @param yes whether a yes stands in the campaign; null: neither ever signed there */
    static Stage of(Stage one, Stage other, @Nullable Boolean yes) {
        var hasSigned = one == Stage.SIGNED || other == Stage.SIGNED;
        if (yes == null ? hasSigned : yes) {
            return Stage.SIGNED;
        }
        return Stream.of(one, other)
                .map(stage -> stage == Stage.SIGNED ? Stage.WITHDRAWN : stage)
                .min(Comparator.comparing(STRICTEST_FIRST::indexOf))
                .orElseThrow();
    }

    static Stage of(Stage alone, @Nullable Boolean yes) {
        return of(alone, alone, yes);
    }
}
