package org.undersigned.roster;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The file of an edition in one format, made once. */
@Entity
@Table(name = "edition_file")
class EditionFile implements Persistable<EditionFile.Key> {

    /** Which edition in which format. */
    @Embeddable
    record Key(UUID editionId, @Enumerated(EnumType.STRING) FileKind format) {}

    @EmbeddedId
    private Key id;

    private UUID fileId;
    private String sha256;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected EditionFile() {}

    EditionFile(Key id, UUID fileId, String sha256) {
        this.id = id;
        this.fileId = fileId;
        this.sha256 = sha256;
    }

    UUID fileId() {
        return fileId;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public Key getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
