package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import org.undersigned.base.Texts;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionReading;
import org.undersigned.roster.EditionState;

/** How the states of an edition look. */
final class EditionStates {

    private EditionStates() {}

    /** Where an edition stands, and that it is held if it is. */
    static StatusBadge[] badges(EditionFacts edition, EditionReading reading) {
        return badges(edition.state(), reading.hold().isPresent());
    }

    static StatusBadge[] badges(EditionState state, boolean held) {
        return held
                ? new StatusBadge[] {badge(state), new StatusBadge(text("roster.ui.held.badge"), Tone.WAITING)}
                : new StatusBadge[] {badge(state)};
    }

    private static StatusBadge badge(EditionState state) {
        return new StatusBadge(
                Texts.label(state),
                switch (state) {
                    case SEALED -> Tone.GOOD;
                    case SUPERSEDED -> Tone.NEUTRAL;
                    case RECALLED -> Tone.BAD;
                });
    }
}
