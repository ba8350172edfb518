package org.undersigned.roster;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.undersigned.base.store.Stored;

/** The file of an edition in one format, made once. */
@Entity
@Table(name = "edition_file")
class EditionFile extends Stored<EditionFile.Key> {

    /** Which edition in which format. */
    @Embeddable
    record Key(UUID editionId, @Enumerated(EnumType.STRING) FileKind format) {}

    @EmbeddedId
    private Key id;

    private UUID fileId;
    private String sha256;

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
}
