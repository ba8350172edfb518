package org.undersigned.signature.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface EvidenceItems extends JpaRepository<Evidence, UUID> {

    /** An item and the signature that it covers. */
    record Covering(UUID signature, UUID linkedBy, Instant linkedAt, Evidence evidence) {

        ShownBy shownBy() {
            return new ShownBy(evidence.facts(), linkedBy, linkedAt);
        }
    }

    /** Whether an item covers a signature that a member of staff has recorded. */
    @Query("select count(l) > 0 from EvidenceLink l join Signature s on s.id = l.id.signatureId"
            + " where l.id.evidenceId = :item and s.recordedBy = :user")
    boolean isShownTo(@Param("item") UUID item, @Param("user") UUID user);

    @Query("""
        select new org.undersigned.signature.evidence.EvidenceItem(e.id, e.form, e.receivedOn, e.addedAt,
            (select count(l) from EvidenceLink l where l.id.evidenceId = e.id))
        from Evidence e where e.campaignId = :campaign and (:everybodys = true or e.addedBy = :user)
        order by e.addedAt desc, e.id
        """)
    List<EvidenceItem> lately(
            @Param("campaign") UUID campaign,
            @Param("everybodys") boolean everybodys,
            @Param("user") UUID user,
            Limit limit);

    @Query("select count(l) from EvidenceLink l where l.id.evidenceId = :item")
    long countCovered(@Param("item") UUID item);

    /** How many parties an item speaks for. */
    @Query("select count(distinct s.partyId) from EvidenceLink l join Signature s on s.id = l.id.signatureId"
            + " where l.id.evidenceId = :item")
    long countParties(@Param("item") UUID item);

    @Query("select new org.undersigned.signature.evidence.EvidenceItems$Covering(l.id.signatureId, l.addedBy,"
            + " l.addedAt, e) from EvidenceLink l join Evidence e on e.id = l.id.evidenceId where l.id.signatureId"
            + " in :signatures order by l.addedAt desc")
    List<Covering> covering(@Param("signatures") Collection<UUID> signatures);
}
