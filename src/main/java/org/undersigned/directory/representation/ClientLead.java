package org.undersigned.directory.representation;

import static org.undersigned.base.Texts.text;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyLead;

/** From a representative or an agency that was found by name to those for whom they speak now. */
@Component
@Order(20)
class ClientLead implements PartyLead {

    /** The clients of more would fill the list with those of people who were not meant. */
    private static final int MOST_NAMED = 5;

    private final EntityManager entityManager;
    private final Clock clock;

    ClientLead(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public List<Led> from(String typed, List<UUID> named, int limit) {
        return named.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("""
                            select c.id, s.name from Representation r
                            join PartyFace c on c.id = r.clientId
                            join PartyFace s on s.id = r.representativeId or s.id = r.agencyId
                            where s.id in :named and (r.toDay is null or r.toDay >= :today)
                            order by c.sortKey, c.id, s.sortKey
                            """, Object[].class)
                        .setParameter("named", named.subList(0, Math.min(MOST_NAMED, named.size())))
                        .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .setMaxResults(limit)
                        .getResultList()
                        .stream()
                        .map(row -> new Led((UUID) row[0], text("directory.lead.client", row[1])))
                        .toList();
    }
}
