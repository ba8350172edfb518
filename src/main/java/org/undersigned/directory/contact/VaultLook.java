package org.undersigned.directory.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;

/** That somebody looked at an address of the vault, and when. */
@Entity
@Table(name = "vault_look")
class VaultLook extends Aggregate {

    private UUID contactPointId;
    private UUID byUser;
    private Instant at;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected VaultLook() {}

    VaultLook(UUID contactPointId, UUID byUser, Instant at) {
        super(newId());
        this.contactPointId = contactPointId;
        this.byUser = byUser;
        this.at = at;
    }
}
