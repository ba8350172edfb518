package org.undersigned.advertising.proof.ui;

import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.proof.CheckOutcome;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** How states of placements and outcomes of checks look. */
final class PlacementTones {

    private PlacementTones() {}

    /** What another one has replaced, or what fell away with its insertion, was not refused by anybody. */
    static StatusBadge badge(PlacementFacts placement) {
        var ended = placement.ended();
        var isOver = placement.replacedBy() != null || ended != null && !ended.isRefusal();
        return new StatusBadge(placement.standing(), isOver ? Tone.NEUTRAL : tone(placement.state()));
    }

    private static Tone tone(PlacementState state) {
        return switch (state) {
            case SUBMITTED, CLEARED, PROOF_APPROVED -> Tone.PROGRESS;
            case QUERIED -> Tone.WAITING;
            case RELEASED, PUBLISHED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
        };
    }

    static StatusBadge badge(CheckOutcome outcome) {
        return new StatusBadge(
                Texts.label(outcome),
                switch (outcome) {
                    case PASSED -> Tone.GOOD;
                    case FAILED -> Tone.BAD;
                    case WARNED -> Tone.WAITING;
                    case UNKNOWN -> Tone.NEUTRAL;
                });
    }
}
