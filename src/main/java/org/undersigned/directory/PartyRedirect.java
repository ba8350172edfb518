package org.undersigned.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Where a party is that was merged into another one. */
@Entity
@Immutable
@Table(name = "party_redirect")
class PartyRedirect {

    @Id
    private UUID oldId;

    private String oldName;
    private UUID partyId;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected PartyRedirect() {}

    String oldName() {
        return oldName;
    }

    UUID partyId() {
        return partyId;
    }
}
