package org.undersigned.directory.affiliation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.undersigned.directory.CardPartRows;

interface Affiliations extends CardPartRows<Affiliation> {

    boolean existsByBodyIdAndMemberId(UUID bodyId, UUID memberId);

    /** Officers first. */
    @Query("""
        select new org.undersigned.directory.affiliation.AffiliationLine(
            a.id, a.version, a.bodyId, b.kind, p.id, p.name, a.kind, a.part, a.fromYear, a.toYear)
        from Affiliation a join PartyFace b on b.id = a.bodyId join PartyFace p on p.id = a.memberId
        where a.bodyId = :body and a.kind <> org.undersigned.directory.affiliation.AffiliationKind.WITHIN
        order by case when a.kind = org.undersigned.directory.affiliation.AffiliationKind.OFFICER then 0 else 1 end,
            p.sortKey, a.id
        """)
    List<AffiliationLine> membersOf(UUID body, Pageable page);

    @Query("""
        select count(a) from Affiliation a
        where a.bodyId = :body and a.kind <> org.undersigned.directory.affiliation.AffiliationKind.WITHIN
        """)
    int countMembersOf(UUID body);

    @Query("""
        select new org.undersigned.directory.affiliation.AffiliationLine(
            a.id, a.version, a.bodyId, b.kind, p.id, p.name, a.kind, a.part, a.fromYear, a.toYear)
        from Affiliation a join PartyFace b on b.id = a.bodyId join PartyFace p on p.id = a.bodyId
        where a.memberId in :members
        order by p.sortKey, a.id
        """)
    List<AffiliationLine> bodiesOf(Collection<UUID> members);

    @Query("""
        select new org.undersigned.directory.affiliation.Belonging(
            a.id, m.id, m.name, b.id, b.name, a.kind, a.part, a.toYear)
        from Affiliation a join PartyFace b on b.id = a.bodyId join PartyFace m on m.id = a.memberId
        where a.memberId in :parties or a.bodyId in :parties
        """)
    List<Belonging> concerning(Collection<UUID> parties);

    @Query("""
        select new org.undersigned.directory.affiliation.AffiliationLine(
            a.id, a.version, a.bodyId, b.kind, p.id, p.name, a.kind, a.part, a.fromYear, a.toYear)
        from Affiliation a join PartyFace b on b.id = a.bodyId join PartyFace p on p.id = a.memberId
        where a.bodyId in :bodies and a.kind = org.undersigned.directory.affiliation.AffiliationKind.WITHIN
        order by p.sortKey, a.id
        """)
    List<AffiliationLine> within(Collection<UUID> bodies, Limit limit);

    @Query("""
        select distinct a.bodyId from Affiliation a
        where a.memberId in :bodies and a.kind = org.undersigned.directory.affiliation.AffiliationKind.WITHIN
        """)
    List<UUID> above(Collection<UUID> bodies);

    /** Those that hold in a year, from its first day to its last: a year is as fine as affiliations are dated. */
    @Query("""
        select distinct new org.undersigned.directory.affiliation.MemberPair(a.memberId, a.bodyId)
        from Affiliation a join PartyFace g on g.id = a.bodyId
        where a.memberId in :members
            and g.kind = org.undersigned.directory.PartyKind.GROUP
            and (a.fromYear is null or a.fromYear <= :year) and (a.toYear is null or a.toYear >= :year)
        """)
    List<MemberPair> groupsOf(Collection<UUID> members, int year);

    /** Members and officers of organisations in a year, each once. */
    @Query("""
        select distinct new org.undersigned.directory.affiliation.BodyMember(a.memberId, b.id, b.name)
        from Affiliation a join PartyFace b on b.id = a.bodyId
        where a.memberId in :members
            and b.kind = org.undersigned.directory.PartyKind.ORGANISATION
            and (a.fromYear is null or a.fromYear <= :year) and (a.toYear is null or a.toYear >= :year)
        """)
    List<BodyMember> organisationsOf(Collection<UUID> members, int year);

    List<Affiliation> findByBodyIdAndMemberId(UUID bodyId, UUID memberId);

    @Query("""
        select a.bodyId from Affiliation a where a.bodyId in :parties
        union select a.memberId from Affiliation a where a.memberId in :parties
        """)
    Set<UUID> partiesAmong(Collection<UUID> parties);
}
