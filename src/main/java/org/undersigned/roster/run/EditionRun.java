package org.undersigned.roster.run;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;
import org.undersigned.signature.act.Act;

/** That an edition ran once, and that this was recorded wrongly if it was. */
@Entity
@Table(name = "edition_run")
class EditionRun extends Aggregate {

    private UUID editionId;
    private LocalDate ranOn;
    private String place;
    private @Nullable UUID printedId;
    private UUID recordedBy;
    private Instant recordedAt;
    private @Nullable UUID takenBackBy;
    private @Nullable Instant takenBackAt;
    private @Nullable String takenBackBecause;

    @SuppressWarnings("NullAway.Init")
    protected EditionRun() {}

    EditionRun(UUID edition, RunDetails details, Act act) {
        super(newId());
        this.editionId = edition;
        this.ranOn = details.ranOn();
        this.place = details.place();
        this.printedId = details.printed();
        this.recordedBy = act.user();
        this.recordedAt = act.at();
    }

    void takeBack(String because, Act act) {
        takenBackBy = act.user();
        takenBackAt = act.at();
        takenBackBecause = because;
    }

    /** It is a page that was ordered. */
    void isThatOf(UUID printed) {
        printedId = printed;
    }

    boolean isAlone() {
        return printedId == null;
    }

    boolean isOf(UUID edition) {
        return editionId.equals(edition) && takenBackAt == null;
    }

    boolean isOn(LocalDate day) {
        return ranOn.equals(day);
    }

    boolean isLike(RunDetails details) {
        return ranOn.equals(details.ranOn()) && place.equalsIgnoreCase(details.place());
    }

    Run facts() {
        return new Run(getId(), ranOn, place, printedId, recordedBy, recordedAt);
    }
}
