package org.undersigned.outreach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** A participation came to a stage: from where, when, by whom and why. The first has no stage before it. */
@Entity
class StageChange extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "participation_id")
    private Participation participation;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable Stage fromStage;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Stage toStage;

    private Instant at;
    private UUID byUser;

    @Column(length = ParticipationDetails.MAX_REASON)
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected StageChange() {}

    StageChange(Participation participation, @Nullable Stage from, StageMove move) {
        super(newId());
        this.participation = participation;
        this.fromStage = from;
        this.toStage = move.to();
        this.at = move.at();
        this.byUser = move.by();
        this.reason = move.reason();
    }

    boolean leads(Stage from, Stage to) {
        return fromStage == from && toStage == to;
    }

    Stage to() {
        return toStage;
    }

    Instant at() {
        return at;
    }

    UUID by() {
        return byUser;
    }

    StageChangeRow row(Map<UUID, String> users) {
        return new StageChangeRow(fromStage, toStage, at, UserNames.of(byUser, users), reason);
    }
}
