package org.undersigned.intake;

import java.util.UUID;
import org.undersigned.directory.PartyKind;

/**
 * A line and the party that it is about.
 *
 * @param step what is to be done with the line
 * @param isNew the line has created the party, so it has no participation and no signature yet
 */
record Placed(LineStep step, UUID party, PartyKind kind, boolean isNew) {

    ImportLine line() {
        return step.line();
    }

    int number() {
        return line().number();
    }
}
