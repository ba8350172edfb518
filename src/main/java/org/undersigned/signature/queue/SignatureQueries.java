package org.undersigned.signature.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.Folding;
import org.undersigned.signature.SignatureState;

/** Lists signatures. */
@Service
public class SignatureQueries {

    private static final String ROW = """
        select new org.undersigned.signature.queue.SignatureRow(s.id, s.version, s.campaignId, s.letterId, s.partyId,
            s.credit.name, s.credit.descriptor, f.kind, p.tier, s.state, s.letterNumber,
            (select count(l) from EvidenceLink l where l.id.signatureId = s.id), s.recordedBy,
            coalesce(s.decidedAt, s.recordedAt))
        """;

    private static final String FROM = """
        from Signature s join PartyFace f on f.id = s.partyId
        left join ParticipationFace p on p.partyId = s.partyId and p.campaignId = s.campaignId
        """;

    private final EntityManager entityManager;

    SignatureQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @RolesAllowed(Permission.SIGNATURE_READ)
    @Transactional(readOnly = true)
    public List<SignatureRow> rows(SignatureFilter filter, int offset, int limit) {
        return query(ROW, order(filter), filter, SignatureRow.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @RolesAllowed(Permission.SIGNATURE_READ)
    @Transactional(readOnly = true)
    public int count(SignatureFilter filter) {
        return query("select count(s) ", "", filter, Long.class)
                .getSingleResult()
                .intValue();
    }

    /** The keys of all that the filter finds, for a step that is taken with all of them. */
    @RolesAllowed(Permission.SIGNATURE_READ)
    @Transactional(readOnly = true)
    public List<UUID> ids(SignatureFilter filter) {
        return query("select s.id ", order(filter), filter, UUID.class).getResultList();
    }

    /** Those of some keys whose signatures the filter finds. */
    @RolesAllowed(Permission.SIGNATURE_READ)
    @Transactional(readOnly = true)
    public Set<UUID> idsAmong(SignatureFilter filter, Collection<UUID> some) {
        return query("select s.id ", " and s.id in :some", filter, UUID.class)
                .setParameter("some", some)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @RolesAllowed(Permission.SIGNATURE_READ)
    @Transactional(readOnly = true)
    public SignatureRow row(UUID id) {
        return entityManager
                .createQuery(ROW + FROM + " where s.id = :id", SignatureRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("signature.refused.unknown"));
    }

    /** The signatures of a party in all campaigns, newest first. */
    @RolesAllowed(Permission.SIGNATURE_READ)
    @Transactional(readOnly = true)
    public List<SignatureRow> ofParty(UUID party) {
        return entityManager
                .createQuery(
                        ROW + FROM + " where s.partyId = :party order by s.recordedAt desc, s.id", SignatureRow.class)
                .setParameter("party", party)
                .getResultList();
    }

    /** What is printed beside the names of some parties whose yes to a letter stands. */
    @RolesAllowed(Permission.SIGNATURE_READ)
    @Transactional(readOnly = true)
    public List<PrintedBeside> printedBeside(UUID letter, Collection<UUID> parties) {
        return entityManager
                .createQuery("""
                    select new org.undersigned.signature.queue.PrintedBeside(
                        s.id, s.partyId, s.credit.descriptor, s.credit.title, s.state)
                    from Signature s where s.letterId = :letter and s.partyId in :parties and s.state in :standing
                    """, PrintedBeside.class)
                .setParameter("letter", letter)
                .setParameter("parties", parties)
                .setParameter("standing", List.of(SignatureState.CLAIMED, SignatureState.CONFIRMED))
                .getResultList();
    }

    /** What else of the same party stands for the same letter, and goes along when the signature is withdrawn. */
    @RolesAllowed(Permission.SIGNATURE_READ)
    @Transactional(readOnly = true)
    public List<SignatureRow> goingAlong(UUID id) {
        var signature = row(id);
        return ofParty(signature.party()).stream()
                .filter(row ->
                        row.letter().equals(signature.letter()) && row.state().stands())
                .filter(row -> !row.id().equals(id))
                .toList();
    }

    private static String order(SignatureFilter filter) {
        var down = filter.descending() ? " desc" : "";
        var first = switch (filter.order()) {
            case NAME -> "s.credit.sortKey" + down;
            case TIER ->
                "case p.tier when org.undersigned.campaign.Tier.MARQUEE then 0"
                        + " when org.undersigned.campaign.Tier.A then 1"
                        + " when org.undersigned.campaign.Tier.B then 2"
                        + " when org.undersigned.campaign.Tier.C then 3 else 4 end" + down + ", s.credit.sortKey";
            case CHANGED -> "coalesce(s.decidedAt, s.recordedAt)" + down + ", s.credit.sortKey";
        };
        return " order by " + first + ", s.id";
    }

    /** @param rest what follows the conditions of the filter */
    private <T> TypedQuery<T> query(String select, String rest, SignatureFilter filter, Class<T> type) {
        var conditions = new ArrayList<>(List.of("s.campaignId = :campaign"));
        var values = new HashMap<String, Object>(Map.of("campaign", filter.campaign()));
        oneOf("s.letterId", "letters", filter.letters(), conditions, values);
        oneOf("s.state", "states", filter.states(), conditions, values);
        oneOf("f.kind", "kinds", filter.kinds(), conditions, values);
        oneOf("p.tier", "tiers", filter.tiers(), conditions, values);
        if (filter.evidence().size() == 1) {
            var without = filter.evidence().contains(SignatureFilter.Shown.WITHOUT_EVIDENCE);
            conditions.add(
                    (without ? "not " : "") + "exists (select 1 from EvidenceLink l where l.id.signatureId = s.id)");
        }
        if (filter.holds().size() == 1) {
            var free = filter.holds().contains(SignatureFilter.Kept.FREE);
            conditions.add((free ? "not " : "")
                    + "exists (select 1 from NameHold h where h.signatureId = s.id and h.liftedAt is null)");
        }
        var words = Folding.words(filter.text());
        for (var i = 0; i < words.size(); i++) {
            conditions.add("s.credit.folded like :word" + i + " escape '!'");
            values.put("word" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
        }
        var query =
                entityManager.createQuery(select + FROM + " where " + String.join(" and ", conditions) + rest, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void oneOf(
            String path, String name, Collection<?> chosen, List<String> conditions, Map<String, Object> values) {
        if (!chosen.isEmpty()) {
            conditions.add(path + " in :" + name);
            values.put(name, chosen);
        }
    }
}
