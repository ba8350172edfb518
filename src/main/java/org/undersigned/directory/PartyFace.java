package org.undersigned.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What other features see of a party and may join in their queries by its id. Nothing is written through it. */
@Entity
@Immutable
@Table(name = "party")
public class PartyFace {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;
    private String sortKey;
    private @Nullable String mainDiscipline;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected PartyFace() {}

    public UUID id() {
        return id;
    }

    public PartyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String sortKey() {
        return sortKey;
    }

    public @Nullable String mainDiscipline() {
        return mainDiscipline;
    }
}
