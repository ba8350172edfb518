package org.undersigned.advertising.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.undersigned.base.store.Aggregate;

/** Something that happened to a placement. */
@Entity
@Immutable
@Table(name = "ad_placement_step")
class PlacementStep extends Aggregate {

    private UUID placementId;

    @Column(name = "step_no")
    private int number;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private String saidBy;

    @Column(length = 1_000_000)
    private String words;

    private UUID madeBy;
    private Instant madeAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected PlacementStep() {}

    PlacementStep(UUID placement, int number, StepKind kind, PaperSaid said, UUID user, Instant now) {
        super(newId());
        this.placementId = placement;
        this.number = number;
        this.kind = kind;
        this.saidBy = said.by();
        this.words = said.words();
        this.madeBy = user;
        this.madeAt = now;
    }

    UUID placementId() {
        return placementId;
    }

    PlacementStepRow row() {
        return new PlacementStepRow(number, kind, saidBy, words, madeBy, madeAt);
    }
}
