package org.undersigned.advertising.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.undersigned.base.store.Aggregate;

/** What somebody at the paper has said about an order. */
@Entity
@Immutable
@Table(name = "ad_paper_word")
class PaperWord extends Aggregate {

    private UUID orderId;
    private String saidBy;
    private UUID saidTo;
    private Instant saidAt;
    private String words;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected PaperWord() {}

    PaperWord(UUID order, SaidDetails details, UUID user, Instant now) {
        super(newId());
        this.orderId = order;
        this.saidBy = details.by();
        this.saidTo = details.to();
        this.saidAt = details.at();
        this.words = details.words();
        this.recordedBy = user;
        this.recordedAt = now;
    }

    SaidRow row() {
        return new SaidRow(saidBy, saidTo, saidAt, words, recordedBy, recordedAt);
    }
}
