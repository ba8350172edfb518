package org.undersigned.advertising.print;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.undersigned.base.store.Aggregate;

/** Which ad a paper has taken for an insertion. Of several the last one is printed. */
@Entity
@Immutable
@Table(name = "ad_material")
class AcceptedMaterial extends Aggregate {

    private UUID insertionId;

    @Column(name = "material_no")
    private int number;

    private UUID placementId;
    private UUID editionId;
    private String copyLabel;
    private UUID acceptedBy;
    private Instant acceptedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected AcceptedMaterial() {}

    AcceptedMaterial(UUID insertion, int number, ReleasedCopy.Released copy, UUID user, Instant now) {
        super(newId());
        this.insertionId = insertion;
        this.number = number;
        this.placementId = copy.placement();
        this.editionId = copy.edition();
        this.copyLabel = copy.label();
        this.acceptedBy = user;
        this.acceptedAt = now;
    }

    UUID insertionId() {
        return insertionId;
    }

    int number() {
        return number;
    }

    MaterialRow row() {
        return new MaterialRow(insertionId, copyLabel, acceptedAt);
    }

    ReleasedCopy.Released copy() {
        return new ReleasedCopy.Released(placementId, editionId, copyLabel);
    }
}
