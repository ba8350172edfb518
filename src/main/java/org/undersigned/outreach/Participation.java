package org.undersigned.outreach;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;
import org.undersigned.campaign.Tier;

/** One party in one campaign: how far we are with them, who sees to it, and what comes next. */
@Entity
class Participation extends Aggregate {

    private UUID campaignId;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Stage stage;

    private Instant stageSince;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Tier tier;

    private @Nullable UUID ownerId;
    private @Nullable UUID routeId;

    @Embedded
    private @Nullable NextStep nextStep;

    @OneToMany(
            mappedBy = "participation",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE},
            orphanRemoval = true)
    @BatchSize(size = 100)
    private List<StageChange> changes;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    Participation(UUID campaignId, UUID partyId, Tier tier, StageMove opening) {
        super(newId());
        this.campaignId = campaignId;
        this.partyId = partyId;
        this.tier = tier;
        this.stage = opening.to();
        this.stageSince = opening.at();
        this.changes = new ArrayList<>(List.of(new StageChange(this, null, opening)));
    }

    /** Moves by hand; the caller has asked whether it may. */
    void move(StageMove move) {
        requireArrow(stage.leadsTo(move.to()), move.to());
        arrive(move);
        if (move.to().isApproach() && ownerId == null) {
            ownerId = move.by();
        }
    }

    /** Moves because a signature was confirmed or withdrawn. */
    void followSignature(StageMove move) {
        requireArrow(stage.leadsBySignatureTo(move.to()), move.to());
        arrive(move);
    }

    void assign(@Nullable UUID owner) {
        this.ownerId = owner;
    }

    /** @param representative through whom the party is asked; null: directly, or nobody has said */
    void route(@Nullable UUID representative) {
        this.routeId = representative;
    }

    void rank(Tier tier) {
        this.tier = tier;
    }

    void plan(@Nullable NextStep nextStep) {
        this.nextStep = nextStep;
    }

    /**
     * Stands again where it stood before the move that brought it here, as if there had been none.
     *
     * @param owner who gets it back from whoever made the move
     * @return whether such a move was the last
     */
    boolean takeBackMove(Stage back, @Nullable UUID owner) {
        var last = changes.stream()
                .filter(change -> change.leads(back, stage) && change.at().equals(stageSince))
                .findFirst();
        last.ifPresent(move -> {
            changes.remove(move);
            ownerId = move.by().equals(ownerId) ? owner : ownerId;
            stage = back;
            stageSince = changes.stream()
                    .filter(change -> change.to() == back)
                    .map(StageChange::at)
                    .max(Comparator.naturalOrder())
                    .orElse(stageSince);
        });
        return last.isPresent();
    }

    /** What was planned on the way to a yes has no sense after the end of the way. */
    private void arrive(StageMove move) {
        changes.add(new StageChange(this, stage, move));
        stage = move.to();
        stageSince = move.at();
        if (!stage.isOpen()) {
            nextStep = null;
        }
    }

    private void requireArrow(boolean leads, Stage to) {
        if (!leads) {
            throw new IllegalStateException("No arrow leads from " + stage + " to " + to);
        }
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID partyId() {
        return partyId;
    }

    Stage stage() {
        return stage;
    }

    Tier tier() {
        return tier;
    }

    @Nullable
    UUID owner() {
        return ownerId;
    }

    @Nullable
    UUID route() {
        return routeId;
    }

    @Nullable
    NextStep nextStep() {
        return nextStep;
    }

    ParticipationFacts facts() {
        return new ParticipationFacts(getId(), campaignId, partyId, stage, tier, ownerId, version());
    }
}
