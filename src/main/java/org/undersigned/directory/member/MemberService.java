package org.undersigned.directory.member;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.directory.CardParts;
import org.undersigned.directory.DirectoryUse;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyTouch;

/** The members of groups. */
@Service
public class MemberService implements DirectoryUse {

    private final GroupMembers members;
    private final PartyTouch parties;
    private final CardParts<GroupMember, MemberDetails> card;

    MemberService(GroupMembers members, PartyTouch parties, Trail trail) {
        this.members = members;
        this.parties = parties;
        this.card = new CardParts<>(members, "directory.refused.unknown-member", parties, trail, this::particulars);
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<MemberLine> membersOf(UUID group) {
        return members.membersOf(group);
    }

    /** The groups that somebody is or was in. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<MemberLine> groupsOf(UUID member) {
        return members.groupsOf(member);
    }

    /** Somebody can be in a group several times, but not twice in the same part and time. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public UUID add(UUID group, UUID member, MemberDetails details) {
        return card.add("directory.member.added", group, groupFace -> {
            var memberFace = parties.touch(member);
            var added = new GroupMember(groupFace, memberFace, details);
            refuseSecond(added, details, groupFace, memberFace);
            return added;
        });
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, MemberDetails details) {
        card.revise("directory.member.revised", id, seenVersion, details, (member, groupFace) -> {
            refuseSecond(member, details, groupFace, parties.touch(member.memberId()));
            member.revise(details);
        });
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void remove(UUID id, long seenVersion) {
        card.remove("directory.member.removed", id, seenVersion, member -> parties.touch(member.memberId()));
    }

    private void refuseSecond(GroupMember member, MemberDetails details, PartyFace groupFace, PartyFace memberFace) {
        var same = members.findByGroupIdAndMemberId(groupFace.id(), memberFace.id()).stream()
                .filter(other -> !other.getId().equals(member.getId()))
                .anyMatch(other -> other.details().equals(details));
        if (same) {
            throw new Refusal("directory.refused.already-member", memberFace.name(), groupFace.name());
        }
    }

    private Entry particulars(
            Entry entry, GroupMember member, @Nullable MemberDetails before, @Nullable MemberDetails after) {
        return entry.with("member", parties.find(member.memberId()).name())
                .changed("part", before, after, MemberDetails::part)
                .changed("from-year", before, after, MemberDetails::fromYear)
                .changed("to-year", before, after, MemberDetails::toYear);
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public boolean uses(UUID partyId) {
        return members.existsByGroupIdOrMemberId(partyId, partyId);
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public boolean bindsKind(UUID partyId) {
        return uses(partyId);
    }
}
