package org.undersigned.advertising.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** A value that holds of a paper or of an edition until the next one of its key. */
@Entity(name = "PublicationFact")
@Immutable
@Table(name = "publication_fact")
class Fact extends Aggregate {

    private UUID publicationId;
    private UUID scopeId;

    @Enumerated(EnumType.STRING)
    private FactKey factKey;

    private int factNo;
    private String factValue;
    private String source;
    private String dated;
    private @Nullable LocalDate checkedOn;
    private UUID enteredBy;
    private Instant enteredAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Fact() {}

    Fact(FactScope scope, FactKey key, int number, FactDetails details, UUID user, Instant now) {
        super(newId());
        this.publicationId = scope.publication();
        this.scopeId = scope.id();
        this.factKey = key;
        this.factNo = number;
        this.factValue = FactText.canonical(key, details.value());
        this.source = details.provenance().source();
        this.dated = details.provenance().dated();
        this.checkedOn = details.provenance().checkedOn();
        this.enteredBy = user;
        this.enteredAt = now;
    }

    UUID publicationId() {
        return publicationId;
    }

    FactRow row() {
        return new FactRow(
                scopeId, factKey, factNo, factValue, new Provenance(source, dated, checkedOn), enteredBy, enteredAt);
    }
}
