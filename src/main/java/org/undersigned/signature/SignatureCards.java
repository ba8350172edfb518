package org.undersigned.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.campaign.LetterService;
import org.undersigned.directory.PartyService;
import org.undersigned.outreach.ParticipationFacts;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.signature.correction.Corrections;
import org.undersigned.signature.hold.HeldNames;

/** Shows one signature. */
@Service
public class SignatureCards {

    private final EntityManager entityManager;
    private final SignatureRecords records;
    private final Corrections corrections;
    private final LetterService letters;
    private final PartyService parties;
    private final ParticipationService participations;
    private final HeldNames held;
    private final Neighbours neighbours;

    SignatureCards(
            EntityManager entityManager,
            SignatureRecords records,
            Corrections corrections,
            LetterService letters,
            PartyService parties,
            ParticipationService participations,
            HeldNames held,
            Neighbours neighbours) {
        this.entityManager = entityManager;
        this.records = records;
        this.corrections = corrections;
        this.letters = letters;
        this.parties = parties;
        this.participations = participations;
        this.held = held;
        this.neighbours = neighbours;
    }

    @RolesAllowed(Permission.SIGNATURE_READ)
    @Transactional(readOnly = true)
    public SignatureCard card(UUID id) {
        var signature = records.find(id);
        var party = Objects.requireNonNull(
                parties.facts(List.of(signature.partyId())).get(signature.partyId()));
        var tier = participations
                .of(signature.campaignId(), signature.partyId())
                .map(ParticipationFacts::tier)
                .orElse(null);
        var words = letters.version(signature.letterVersionId());
        return signature.card(new Signature.Surroundings(
                party,
                tier,
                words,
                decision(id),
                held.of(id).orElse(null),
                evidenceCount(id),
                corrections.of(id),
                neighbours.names(signature.uses())));
    }

    /** What was said at the last step. */
    private SignatureCard.Decision decision(UUID id) {
        return entityManager
                .createQuery("""
                    select new org.undersigned.signature.SignatureCard$Decision(t.channel, t.reason, t.saidAt)
                    from SignatureStep t where t.signatureId = :id order by t.at desc, t.id desc
                    """, SignatureCard.Decision.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(SignatureCard.Decision.UNSAID);
    }

    private int evidenceCount(UUID id) {
        return entityManager
                .createQuery("select count(l) from EvidenceLink l where l.id.signatureId = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult()
                .intValue();
    }
}
