package org.undersigned.directory.member;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GroupMembers extends JpaRepository<GroupMember, UUID> {

    @Query("""
        select new org.undersigned.directory.member.MemberLine(
            m.id, m.version, p.id, p.name, m.part, m.fromYear, m.toYear)
        from GroupMember m join PartyFace p on p.id = m.memberId
        where m.groupId = :group
        order by p.sortKey, m.id
        """)
    List<MemberLine> membersOf(UUID group);

    @Query("""
        select new org.undersigned.directory.member.MemberLine(
            m.id, m.version, p.id, p.name, m.part, m.fromYear, m.toYear)
        from GroupMember m join PartyFace p on p.id = m.groupId
        where m.memberId = :member
        order by p.sortKey, m.id
        """)
    List<MemberLine> groupsOf(UUID member);

    List<GroupMember> findByGroupIdAndMemberId(UUID groupId, UUID memberId);

    boolean existsByGroupIdOrMemberId(UUID groupId, UUID memberId);
}
