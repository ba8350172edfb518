package org.undersigned.advertising.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;

/** An edition of a paper in which space is sold. */
@Entity(name = "PublicationEdition")
@Table(name = "publication_edition")
class Edition extends Aggregate {

    private UUID publicationId;
    private String name;
    private String folded;
    private UUID addedBy;
    private Instant addedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    Edition(UUID publication, String name, UUID user, Instant now) {
        super(newId());
        this.publicationId = publication;
        this.name = Publication.named(name.strip());
        this.folded = Publication.folded(name);
        this.addedBy = user;
        this.addedAt = now;
    }

    UUID publicationId() {
        return publicationId;
    }

    String name() {
        return name;
    }
}
