package org.undersigned.directory.representation;

import static org.undersigned.base.Texts.text;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.undersigned.base.Today;
import org.undersigned.directory.PartyLead;

/** From a representative or an agency that was found by name to those for whom they speak now. */
@Component
@Order(20)
class ClientLead implements PartyLead {

    /** The clients of more would fill the list with those of people who were not meant. */
    private static final int MOST_NAMED = 5;

    private static final String CLIENTS = """
        select c.id, s.name from Representation r
        join PartyFace c on c.id = r.clientId
        join PartyFace s on s.id = r.%s
        where r.%s in :named and (r.fromDay is null or r.fromDay <= :today) and (r.toDay is null or r.toDay >= :today)
        order by c.sortKey, c.id
        """;

    private final EntityManager entityManager;
    private final Clock clock;

    ClientLead(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public List<Led> from(String typed, List<UUID> named, int limit) {
        if (named.isEmpty()) {
            return List.of();
        }
        var some = named.subList(0, Math.min(MOST_NAMED, named.size()));
        return Stream.of("representativeId", "agencyId")
                .flatMap(speaker -> clients(speaker, some, limit))
                .limit(limit)
                .toList();
    }

    /** One query for each, since an index leads to either of the two and none to both. */
    private Stream<Led> clients(String speaker, List<UUID> named, int limit) {
        return entityManager
                .createQuery(CLIENTS.formatted(speaker, speaker), Object[].class)
                .setParameter("named", named)
                .setParameter("today", Today.by(clock))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new Led((UUID) row[0], text("directory.lead.client", row[1])));
    }
}
