package org.undersigned.advertising.print;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.base.measure.Length;
import org.undersigned.base.store.Aggregate;

/** The whole page on which an insertion ran, and what stands on it. */
@Entity
@Immutable
@Table(name = "ad_tear_sheet")
class TearSheet extends Aggregate {

    private UUID insertionId;
    private UUID documentId;
    private String paperName;
    private LocalDate ranOn;

    @Column(name = "page_no")
    private String page;

    private String position;
    private long widthUm;
    private long depthUm;

    @Enumerated(EnumType.STRING)
    private AdColour colour;

    private @Nullable UUID replacedId;
    private String replacedWhy;
    private UUID filedBy;
    private Instant filedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected TearSheet() {}

    /** @param replaced the one in whose place it is; null where it is the first */
    TearSheet(
            UUID insertion, TearSheetDetails details, UUID document, @Nullable UUID replaced, UUID user, Instant now) {
        super(newId());
        this.insertionId = insertion;
        this.documentId = document;
        this.paperName = details.paper();
        this.ranOn = details.on();
        this.page = details.page();
        this.position = details.position();
        this.widthUm = details.size().width().micrometres();
        this.depthUm = details.size().depth().micrometres();
        this.colour = details.colour();
        this.replacedId = replaced;
        this.replacedWhy = replaced == null ? "" : details.why();
        this.filedBy = user;
        this.filedAt = now;
    }

    UUID insertionId() {
        return insertionId;
    }

    String page() {
        return page;
    }

    TearSheetRow row(@Nullable SheetTakenBack takenBack) {
        return new TearSheetRow(
                getId(),
                insertionId,
                paperName,
                ranOn,
                page,
                position,
                new AdSize(new Length(widthUm), new Length(depthUm)),
                colour,
                documentId,
                filedBy,
                filedAt,
                replacedId,
                replacedWhy,
                takenBack);
    }
}
