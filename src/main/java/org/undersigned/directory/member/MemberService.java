package org.undersigned.directory.member;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.directory.DirectoryUse;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyTouch;

/** The members of groups. */
@Service
public class MemberService implements DirectoryUse {

    private final GroupMembers members;
    private final PartyTouch parties;
    private final Trail trail;

    MemberService(GroupMembers members, PartyTouch parties, Trail trail) {
        this.members = members;
        this.parties = parties;
        this.trail = trail;
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
        var groupFace = parties.touch(group);
        var memberFace = parties.touch(member);
        var added = new GroupMember(groupFace, memberFace, details);
        refuseSecond(added, details, groupFace, memberFace);
        members.save(added);
        trail.record(entry("directory.member.added", groupFace, memberFace, null, details));
        return added.getId();
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, MemberDetails details) {
        var member = find(id);
        var groupFace = parties.touch(member.groupId());
        var memberFace = parties.touch(member.memberId());
        member.expectVersion(seenVersion, memberFace.name());
        refuseSecond(member, details, groupFace, memberFace);
        var before = member.details();
        member.revise(details);
        trail.record(entry("directory.member.revised", groupFace, memberFace, before, details));
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void remove(UUID id, long seenVersion) {
        var member = find(id);
        var groupFace = parties.touch(member.groupId());
        var memberFace = parties.touch(member.memberId());
        member.expectVersion(seenVersion, memberFace.name());
        members.delete(member);
        trail.record(entry("directory.member.removed", groupFace, memberFace, member.details(), null));
    }

    private GroupMember find(UUID id) {
        return members.findById(id).orElseThrow(() -> new Refusal("directory.refused.unknown-member"));
    }

    private void refuseSecond(GroupMember member, MemberDetails details, PartyFace groupFace, PartyFace memberFace) {
        var same = members.findByGroupIdAndMemberId(member.groupId(), member.memberId()).stream()
                .filter(other -> !other.getId().equals(member.getId()))
                .anyMatch(other -> other.details().equals(details));
        if (same) {
            throw new Refusal("directory.refused.already-member", memberFace.name(), groupFace.name());
        }
    }

    private static Entry entry(
            String verb,
            PartyFace group,
            PartyFace member,
            @Nullable MemberDetails before,
            @Nullable MemberDetails after) {
        var was = Objects.requireNonNullElse(before, MemberDetails.UNKNOWN);
        var is = Objects.requireNonNullElse(after, MemberDetails.UNKNOWN);
        return Entry.of(verb, "party", group.id(), group.name())
                .with("member", member.name())
                .changed("part", was.part(), is.part())
                .changed("from-year", was.fromYear(), is.fromYear())
                .changed("to-year", was.toYear(), is.toYear());
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
