package org.undersigned.advertising.order;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** That the paper has confirmed a revision, or taken that back. */
@Entity
@Immutable
@Table(name = "ad_confirmation")
class Confirmation extends Aggregate {

    private UUID revisionId;
    private boolean confirmed;
    private String confirmer;
    private String reference;
    private String words;
    private @Nullable UUID documentId;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Confirmation() {}

    Confirmation(
            OrderRevision revision,
            boolean confirmed,
            ConfirmationDetails details,
            @Nullable UUID document,
            UUID user,
            Instant now) {
        super(newId());
        this.revisionId = revision.getId();
        this.confirmed = confirmed;
        this.confirmer = details.by();
        this.reference = details.reference();
        this.words = details.words();
        this.documentId = document;
        this.recordedBy = user;
        this.recordedAt = now;
    }

    ConfirmationRow row() {
        return new ConfirmationRow(confirmed, confirmer, reference, words, documentId, recordedBy, recordedAt);
    }
}
