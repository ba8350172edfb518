package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;

/** Leads from the ids of parties that were merged to the party that each became. Asked only where an id is not found. */
@Component
class PartyRedirects implements DirectoryUse {

    private static final String UNKNOWN = "directory.refused.unknown-party";

    private final EntityManager entityManager;

    PartyRedirects(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What an old id became; the id itself where it leads nowhere. */
    UUID survivor(UUID old) {
        return find(old).map(PartyRedirect::partyId).orElse(old);
    }

    /** Why nothing can be written under an id that is not there: it is known where to write it, or it is not known. */
    Refusal gone(UUID id) {
        return find(id).map(this::merged).orElseGet(() -> new Refusal(UNKNOWN));
    }

    void refuseMerged(UUID id) {
        find(id).ifPresent(redirect -> {
            throw merged(redirect);
        });
    }

    private Refusal merged(PartyRedirect redirect) {
        var survivor = entityManager.find(PartyFace.class, redirect.partyId()).name();
        return new Refusal("directory.refused.party-merged", redirect.oldName(), survivor);
    }

    private Optional<PartyRedirect> find(UUID old) {
        @Nullable PartyRedirect redirect = entityManager.find(PartyRedirect.class, old);
        return Optional.ofNullable(redirect);
    }

    /** What an old address leads to cannot be removed. */
    @Override
    public Set<UUID> usedAmong(Collection<UUID> parties) {
        return Set.copyOf(entityManager
                .createQuery("select distinct r.partyId from PartyRedirect r where r.partyId in :parties", UUID.class)
                .setParameter("parties", parties)
                .getResultList());
    }
}
