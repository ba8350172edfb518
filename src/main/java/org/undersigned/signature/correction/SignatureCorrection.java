package org.undersigned.signature.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;
import org.undersigned.signature.act.Act;

/** A correction of what a confirmed signature says: what it was, what it is, who asked for it and why. */
@Entity
@Table(name = "signature_correction")
class SignatureCorrection extends Aggregate {

    private UUID signatureId;

    @Enumerated(EnumType.STRING)
    private CorrectedPart what;

    private @Nullable String oldValue;
    private @Nullable String newValue;
    private String askedBy;
    private String reason;
    private @Nullable UUID evidenceId;
    private UUID byUser;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected SignatureCorrection() {}

    SignatureCorrection(UUID signature, Corrections.Change change, CorrectionDetails details, Act act) {
        super(newId());
        this.signatureId = signature;
        this.what = change.part();
        this.oldValue = change.before();
        this.newValue = change.after();
        this.askedBy = details.askedBy();
        this.reason = details.reason();
        this.evidenceId = details.evidence();
        this.byUser = act.user();
        this.at = act.at();
    }
}
