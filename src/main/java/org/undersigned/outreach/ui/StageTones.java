package org.undersigned.outreach.ui;

import org.undersigned.base.Texts;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.directory.restriction.ui.RestrictionNotices;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.Stage;

/** How the stages look. */
final class StageTones {

    private StageTones() {}

    static Tone of(Stage stage) {
        return switch (stage) {
            case IDENTIFIED, RESEARCHED, CLEARED -> Tone.NEUTRAL;
            case ASKED, TALKING -> Tone.PROGRESS;
            case VERBAL_YES, NO_ANSWER -> Tone.WAITING;
            case SIGNED -> Tone.GOOD;
            case DECLINED, DO_NOT_ASK, WITHDRAWN -> Tone.BAD;
        };
    }

    /** The stage, and that nobody is to contact them. */
    static StatusBadge[] badges(ParticipationRow row) {
        return row.restriction() == null
                ? new StatusBadge[] {badge(row.stage())}
                : new StatusBadge[] {badge(row.stage()), RestrictionNotices.badge()};
    }

    static StatusBadge badge(Stage stage) {
        return new StatusBadge(Texts.label(stage), of(stage));
    }
}
