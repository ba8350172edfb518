package org.undersigned.advertising.rate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.base.store.Aggregate;

/** A card as it is kept; it has no verbs, since it never changes. */
@Entity
@Immutable
@Table(name = "rate_card")
class StoredRateCard extends Aggregate {

    private static final int AT_ONCE = 50;

    private UUID editionId;

    @Enumerated(EnumType.STRING)
    private RateClass rateClass;

    private int cardNo;
    private LocalDate fromDate;

    @Enumerated(EnumType.STRING)
    private RateUnit unit;

    private String currency;
    private @Nullable BigDecimal black;

    @Enumerated(EnumType.STRING)
    private @Nullable SurchargeKind colourKind;

    private @Nullable BigDecimal colourFigure;

    @ElementCollection
    @CollectionTable(name = "rate_card_position", joinColumns = @JoinColumn(name = "rate_card_id"))
    @OrderColumn(name = "position_no")
    @BatchSize(size = AT_ONCE)
    private List<PositionPrice> positions;

    @Column(precision = 7, scale = 3)
    private @Nullable BigDecimal nonStandard;

    @Enumerated(EnumType.STRING)
    private PriceBasis basis;

    @Column(precision = 7, scale = 3)
    private @Nullable BigDecimal commission;

    private String conditions;
    private String source;
    private String dated;
    private @Nullable LocalDate checkedOn;
    private UUID enteredBy;
    private Instant enteredAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected StoredRateCard() {}

    StoredRateCard(UUID edition, int number, RateDetails details, UUID user, Instant now) {
        super(newId());
        RateRules.expectComplete(details);
        this.editionId = edition;
        this.rateClass = details.rateClass();
        this.cardNo = number;
        this.fromDate = details.from();
        this.unit = details.unit();
        this.currency = RateRules.currency(details.currency()).getCurrencyCode();
        this.black = details.black();
        this.colourKind = details.colour() == null ? null : details.colour().kind();
        this.colourFigure = details.colour() == null ? null : details.colour().figure();
        this.positions = details.positions();
        this.nonStandard = details.nonStandard();
        this.basis = details.basis();
        this.commission = details.commission();
        this.conditions = details.conditions();
        this.source = details.provenance().source();
        this.dated = details.provenance().dated();
        this.checkedOn = details.provenance().checkedOn();
        this.enteredBy = user;
        this.enteredAt = now;
    }

    int number() {
        return cardNo;
    }

    RateCard card() {
        var details = new RateDetails(
                rateClass,
                fromDate,
                unit,
                currency,
                black,
                colour(),
                positions,
                nonStandard,
                basis,
                commission,
                conditions,
                new Provenance(source, dated, checkedOn));
        return new RateCard(getId(), editionId, cardNo, details, enteredBy, enteredAt);
    }

    private @Nullable Surcharge colour() {
        return colourKind == null || colourFigure == null ? null : new Surcharge(colourKind, colourFigure);
    }
}
