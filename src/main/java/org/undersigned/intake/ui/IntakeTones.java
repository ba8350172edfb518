package org.undersigned.intake.ui;

import org.undersigned.base.Texts;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.intake.ChangeResult;
import org.undersigned.intake.ImportState;
import org.undersigned.intake.Outcome;
import org.undersigned.intake.Proposal;
import org.undersigned.intake.field.ChangeEffect;

/** How states of imports and lines look. */
final class IntakeTones {

    private IntakeTones() {}

    static Tone of(ImportState state) {
        return switch (state) {
            case UPLOADED, UNDONE -> Tone.NEUTRAL;
            case CHECKED, WAITING -> Tone.WAITING;
            case APPLYING, UNDOING -> Tone.PROGRESS;
            case APPLIED -> Tone.GOOD;
        };
    }

    static Tone of(Proposal proposal) {
        return switch (proposal) {
            case CREATE -> Tone.GOOD;
            case SAME_AS_EXISTING, SAME_AS_EARLIER_ROW -> Tone.WAITING;
            case REJECTED -> Tone.BAD;
        };
    }

    static Tone of(Outcome outcome) {
        return switch (outcome) {
            case CREATED, LINKED -> Tone.GOOD;
            case SKIPPED, UNDONE -> Tone.NEUTRAL;
            case KEPT -> Tone.WAITING;
            case REFUSED -> Tone.BAD;
        };
    }

    static Tone of(ChangeEffect effect) {
        return switch (effect) {
            case SAME -> Tone.NEUTRAL;
            case ADDS -> Tone.GOOD;
            case REPLACES, UNREAD, UNOPENED, UNCLEAR, UNSIGNED, UNHELD, CONFIRMED -> Tone.WAITING;
            case CONFLICTS -> Tone.BAD;
        };
    }

    static Tone of(ChangeResult result) {
        return switch (result) {
            case ENTERED -> Tone.GOOD;
            case TAKEN_BACK -> Tone.NEUTRAL;
            case STAYED -> Tone.WAITING;
        };
    }

    static StatusBadge badge(ImportState state) {
        return new StatusBadge(Texts.label(state), of(state));
    }
}
