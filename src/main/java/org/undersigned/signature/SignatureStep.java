package org.undersigned.signature;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;
import org.undersigned.signature.act.Act;
import org.undersigned.signature.act.Channel;

/** One change of a signature's state: from, to, who, when, by which channel we heard of it, when it was said, and why. */
@Entity
@Table(name = "signature_step")
class SignatureStep extends Aggregate {

    private UUID signatureId;

    @Enumerated(EnumType.STRING)
    private @Nullable SignatureState fromState;

    @Enumerated(EnumType.STRING)
    private SignatureState toState;

    private UUID byUser;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    private @Nullable String reason;
    private @Nullable Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected SignatureStep() {}

    SignatureStep(
            Signature signature,
            @Nullable SignatureState from,
            Act act,
            @Nullable Channel channel,
            @Nullable String reason) {
        super(newId());
        this.signatureId = signature.getId();
        this.fromState = from;
        this.toState = signature.state();
        this.byUser = act.user();
        this.at = act.at();
        this.channel = channel;
        this.reason = reason;
    }

    SignatureStep saidAt(@Nullable Instant said) {
        saidAt = said;
        return this;
    }
}
