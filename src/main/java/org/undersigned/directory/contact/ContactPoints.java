package org.undersigned.directory.contact;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.undersigned.base.Refusal;
import org.undersigned.directory.CardPartRows;
import org.undersigned.directory.PartyFace;

interface ContactPoints extends CardPartRows<ContactPoint> {

    @Query("select p from ContactPoint p where p.partyId = :party order by p.address.kind, p.id")
    List<ContactPoint> ofParty(UUID party);

    @Query("select count(p) from ContactPoint p where p.partyId = :party and p.visibility in :visibilities")
    int countOfParty(UUID party, Collection<Visibility> visibilities);

    @Query("select p from ContactPoint p where p.partyId in :parties order by p.id")
    List<ContactPoint> ofParties(Collection<UUID> parties);

    @Query("select distinct p.partyId from ContactPoint p where p.partyId in :parties")
    Set<UUID> partiesAmong(Collection<UUID> parties);

    /** A private address and another party that has it too. */
    record Namesake(byte[] fingerprint, PartyFace party) {}

    @Query("""
        select new org.undersigned.directory.contact.ContactPoints$Namesake(p.address.fingerprint, f)
        from ContactPoint p join PartyFace f on f.id = p.partyId
        where p.address.fingerprint in :fingerprints and p.partyId <> :party order by f.sortKey, f.id
        """)
    List<Namesake> elsewhere(Collection<byte[]> fingerprints, UUID party);

    @Query("select p from ContactPoint p where p.address.keyId in :keys order by p.address.keyId, p.id")
    List<ContactPoint> sealedUnder(Collection<String> keys, Limit limit);

    @Query("select count(p) from ContactPoint p where p.address.keyId not in :keys")
    long countSealedUnderOthersThan(Collection<String> keys);

    /**
     * Seals a row anew, unless it was changed meanwhile. The version moves, so that an edit that has read the row before
     * is refused and does not write the old seal back.
     */
    @Modifying
    @Query("""
        update ContactPoint p
        set p.address.sealed = :sealed, p.address.fingerprint = :fingerprint, p.address.keyId = :keyId,
            p.version = p.version + 1
        where p.id = :id and p.version = :seen
        """)
    int renew(UUID id, long seen, byte[] sealed, byte[] fingerprint, String keyId);

    /** Said of what is not there, and of what somebody must not know of. */
    static Refusal unknown() {
        return new Refusal("directory.refused.unknown-contact-point");
    }
}
