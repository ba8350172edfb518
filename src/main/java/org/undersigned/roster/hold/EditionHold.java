package org.undersigned.roster.hold;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.undersigned.signature.act.Act;
import org.undersigned.signature.hold.Holding;

/** That an edition is kept back, and when it was let go again. */
@Entity
@Table(name = "edition_hold")
class EditionHold extends Holding {

    private UUID editionId;

    @SuppressWarnings("NullAway.Init")
    protected EditionHold() {}

    EditionHold(UUID edition, String reason, Act act) {
        super(reason, act);
        this.editionId = edition;
    }

    UUID editionId() {
        return editionId;
    }
}
