package org.undersigned.signature.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.store.Stored;
import org.undersigned.signature.act.Act;

/** That an item of evidence covers a signature, and who said so. */
@Entity
@Table(name = "signature_evidence")
class EvidenceLink extends Stored<EvidenceLink.Key> {

    /** Which evidence for which signature. */
    @Embeddable
    record Key(UUID signatureId, UUID evidenceId) {}

    @EmbeddedId
    private Key id;

    private UUID addedBy;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceLink() {}

    EvidenceLink(UUID signature, UUID evidence, Act act) {
        this.id = new Key(signature, evidence);
        this.addedBy = act.user();
        this.addedAt = act.at();
    }

    @Override
    public Key getId() {
        return id;
    }
}
