package org.undersigned.press.release;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.undersigned.base.store.Stored;

/** The file of an approved version in one format, made once. */
@Entity
@Table(name = "press_release_file")
class ReleaseFile extends Stored<ReleaseFile.Key> {

    /**
     * Which version in which format.
     *
     * @param embargoed whether its pages say that it is held back
     */
    @Embeddable
    record Key(
            UUID releaseVersionId,
            @Enumerated(EnumType.STRING) ReleaseFormat format,
            boolean embargoed) {}

    @EmbeddedId
    private Key id;

    private UUID fileId;
    private String sha256;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected ReleaseFile() {}

    ReleaseFile(Key id, UUID fileId, String sha256) {
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
