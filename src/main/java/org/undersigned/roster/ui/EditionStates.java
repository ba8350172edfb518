package org.undersigned.roster.ui;

import org.undersigned.base.Texts;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.roster.EditionState;

/** How the states of an edition look. */
final class EditionStates {

    private EditionStates() {}

    static StatusBadge badge(EditionState state) {
        return new StatusBadge(
                Texts.label(state),
                switch (state) {
                    case SEALED -> Tone.GOOD;
                    case SUPERSEDED -> Tone.NEUTRAL;
                    case RECALLED -> Tone.BAD;
                });
    }
}
