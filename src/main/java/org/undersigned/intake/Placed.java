package org.undersigned.intake;

import java.util.UUID;
import org.undersigned.directory.PartyKind;

/**
 * A line and the party that it is about.
 *
 * @param isNew the line has created it, so it has no participation and no signature yet
 */
record Placed(ImportLine line, UUID party, PartyKind kind, boolean isNew) {

    int number() {
        return line.number();
    }
}
