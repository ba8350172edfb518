package org.undersigned.signature.hold;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.undersigned.signature.act.Act;

/** That a name is kept back, and when it was let go again. */
@Entity
@Table(name = "signature_hold")
class NameHold extends Holding {

    private UUID signatureId;

    @SuppressWarnings("NullAway.Init")
    protected NameHold() {}

    NameHold(UUID signature, String reason, Act act) {
        super(reason, act);
        this.signatureId = signature;
    }

    UUID signatureId() {
        return signatureId;
    }
}
