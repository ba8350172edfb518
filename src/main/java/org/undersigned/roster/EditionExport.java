package org.undersigned.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;

/** That a file of an edition was given to somebody: who, when, which bytes, to whom. */
@Entity
@Table(name = "edition_export")
class EditionExport extends Aggregate {

    private UUID editionId;

    @Enumerated(EnumType.STRING)
    private FileKind format;

    private String sha256;
    private String givenTo;
    private UUID byUser;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected EditionExport() {}

    EditionExport(UUID edition, FileKind format, String sha256, String givenTo, UUID user, Instant now) {
        super(newId());
        this.editionId = edition;
        this.format = format;
        this.sha256 = sha256;
        this.givenTo = givenTo;
        this.byUser = user;
        this.at = now;
    }

    UUID editionId() {
        return editionId;
    }

    ExportRow row() {
        return new ExportRow(format, sha256, givenTo, byUser, at);
    }
}
