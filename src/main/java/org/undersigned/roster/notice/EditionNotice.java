package org.undersigned.roster.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionState;

/** That a holder of an edition was told of it, in which words. */
@Entity
@Table(name = "edition_notice")
class EditionNotice extends Aggregate {

    private static final int LONGEST = 1_000_000;

    private UUID editionId;

    @Enumerated(EnumType.STRING)
    private EditionState editionState;

    private String holder;

    @Column(length = LONGEST)
    private String words;

    private UUID toldBy;
    private Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected EditionNotice() {}

    EditionNotice(EditionFacts edition, String holder, String words, UUID user, Instant now) {
        super(newId());
        this.editionId = edition.id();
        this.editionState = edition.state();
        this.holder = holder;
        this.words = words;
        this.toldBy = user;
        this.toldAt = now;
    }

    String holder() {
        return holder;
    }

    /** Whether it told of the edition as it stands; an edition that was followed can still be recalled. */
    boolean tellsOf(EditionFacts edition) {
        return editionState == edition.state();
    }

    Holder.Told told() {
        return new Holder.Told(toldAt, toldBy, words);
    }
}
