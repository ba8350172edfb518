package org.undersigned.directory.representation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.Texts;
import org.undersigned.directory.PartyFace;

/** Reads representations with the names of all who are in them. */
@Component
class RepresentationQueries {

    private static final String FOUND = """
        select r, c, p, a from Representation r
        join PartyFace c on c.id = r.clientId
        join PartyFace p on p.id = r.representativeId
        left join PartyFace a on a.id = r.agencyId
        """;

    private final EntityManager entityManager;
    private final UserDirectory users;

    RepresentationQueries(EntityManager entityManager, UserDirectory users) {
        this.entityManager = entityManager;
        this.users = users;
    }

    /** Those of some clients, by the name of the representative. */
    List<RepresentationLine> ofClients(Collection<UUID> clients) {
        return clients.isEmpty()
                ? List.of()
                : lines(found("where r.clientId in :clients order by p.sortKey, r.id")
                        .setParameter("clients", clients));
    }

    /** Those in which a party speaks for others, itself or as the agency, by the name of the client; the ended last. */
    List<RepresentationLine> by(UUID party, int offset, int limit) {
        return lines(
                found("""
                    where r.representativeId = :party or r.agencyId = :party
                    order by r.toDay desc nulls first, c.sortKey, r.id
                    """).setParameter("party", party).setFirstResult(offset).setMaxResults(limit));
    }

    ClientCount countBy(UUID party, LocalDate today) {
        var row = entityManager
                .createQuery("""
                    select count(r), count(case when r.toDay < :today then 1 end) from Representation r
                    where r.representativeId = :party or r.agencyId = :party
                    """, Object[].class)
                .setParameter("party", party)
                .setParameter("today", today)
                .getSingleResult();
        var past = Math.toIntExact((Long) row[1]);
        return new ClientCount(Math.toIntExact((Long) row[0]) - past, past);
    }

    /** Those in which a person speaks for others, by the name of the client. */
    List<RepresentationLine> byPerson(UUID representative) {
        return lines(found("where r.representativeId = :representative order by c.sortKey, r.id")
                .setParameter("representative", representative));
    }

    private TypedQuery<Object[]> found(String where) {
        return entityManager.createQuery(FOUND + where, Object[].class);
    }

    private List<RepresentationLine> lines(TypedQuery<Object[]> query) {
        var rows = query.getResultList();
        var verifiers = rows.stream()
                .map(row -> ((Representation) row[0]).verifiedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = users.names(verifiers);
        return rows.stream().map(row -> line(row, names)).toList();
    }

    private static RepresentationLine line(Object[] row, Map<UUID, String> names) {
        var representation = (Representation) row[0];
        var agency = (PartyFace) row[3];
        return new RepresentationLine(
                representation.getId(),
                representation.version(),
                NamedParty.of((PartyFace) row[1]),
                NamedParty.of((PartyFace) row[2]),
                agency == null ? null : NamedParty.of(agency),
                representation.details(),
                verification(representation, names));
    }

    private static @Nullable Verification verification(Representation representation, Map<UUID, String> names) {
        var at = representation.verifiedAt();
        var by = representation.verifiedBy();
        return at == null || by == null
                ? null
                : new Verification(at, names.getOrDefault(by, Texts.text("access.unknown-user")));
    }
}
