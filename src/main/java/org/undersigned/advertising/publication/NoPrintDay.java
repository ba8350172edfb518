package org.undersigned.advertising.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;

/** A day on which an edition does not appear. */
@Entity
@Table(name = "publication_no_print_day")
class NoPrintDay extends Aggregate {

    private UUID editionId;
    private LocalDate onDate;
    private String name;
    private String source;
    private String dated;
    private @Nullable LocalDate checkedOn;
    private UUID enteredBy;
    private Instant enteredAt;
    private @Nullable UUID takenBackBy;
    private @Nullable Instant takenBackAt;

    /** The edition as long as the day stands: it has a day once. */
    private @Nullable UUID standing;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected NoPrintDay() {}

    NoPrintDay(UUID edition, NoPrintDayDetails details, UUID user, Instant now) {
        super(newId());
        if (details.name().isEmpty() || details.name().length() > PublicationDetails.LONGEST_NAME) {
            throw new Refusal("advertising.refused.holiday-unnamed", PublicationDetails.LONGEST_NAME);
        }
        this.editionId = edition;
        this.standing = edition;
        this.onDate = details.on();
        this.name = details.name();
        this.source = details.provenance().source();
        this.dated = details.provenance().dated();
        this.checkedOn = details.provenance().checkedOn();
        this.enteredBy = user;
        this.enteredAt = now;
    }

    void takeBack(UUID user, Instant now) {
        if (takenBackAt != null) {
            throw new Refusal("advertising.refused.holiday-gone", name);
        }
        takenBackBy = user;
        takenBackAt = now;
        standing = null;
    }

    UUID editionId() {
        return editionId;
    }

    LocalDate onDate() {
        return onDate;
    }

    String name() {
        return name;
    }

    NoPrintDayRow row() {
        return new NoPrintDayRow(
                getId(),
                version(),
                editionId,
                new NoPrintDayDetails(onDate, name, new Provenance(source, dated, checkedOn)));
    }
}
