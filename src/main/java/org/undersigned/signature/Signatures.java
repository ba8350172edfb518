package org.undersigned.signature;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Signatures extends JpaRepository<Signature, UUID> {

    List<Signature> findByLetterIdAndPartyIdIn(UUID letterId, Collection<UUID> parties);

    List<Signature> findByPartyIdIn(Collection<UUID> parties);

    @Query("select new org.undersigned.signature.WithdrawnName(s.partyId, s.credit.name) from Signature s"
            + " where s.letterId = :letter and s.state = org.undersigned.signature.SignatureState.WITHDRAWN")
    List<WithdrawnName> withdrawnFrom(UUID letter);

    @Query("select distinct s.partyId from Signature s where s.partyId in :parties")
    Set<UUID> partiesAmong(Collection<UUID> parties);

    @Query("select distinct n from Signature s join s.uses.notBeside n where n in :parties")
    Set<UUID> unwantedAmong(Collection<UUID> parties);

    @Query("select s.id from Signature s where s.campaignId = :campaign")
    List<UUID> idsOf(UUID campaign);

    int countByLetterIdAndState(UUID letterId, SignatureState state);

    @Query("select count(s) from Signature s where s.campaignId = :campaign and s.partyId = :party"
            + " and s.state = org.undersigned.signature.SignatureState.CONFIRMED")
    int countConfirmed(UUID campaign, UUID party);
}
