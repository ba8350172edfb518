package org.undersigned.directory.affiliation;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.Today;
import org.undersigned.base.edit.Seen;
import org.undersigned.directory.CardParts;
import org.undersigned.directory.DirectoryUse;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyTouch;

/** Who belongs to which group or body. */
@Service
public class AffiliationService implements DirectoryUse {

    private static final String UNKNOWN = "directory.refused.unknown-member";

    private final Affiliations affiliations;
    private final Bodies bodies;
    private final PartyTouch parties;
    private final Clock clock;
    private final CardParts<Affiliation, AffiliationDetails> card;

    AffiliationService(Affiliations affiliations, Bodies bodies, PartyTouch parties, Trail trail, Clock clock) {
        this.affiliations = affiliations;
        this.bodies = bodies;
        this.parties = parties;
        this.clock = clock;
        this.card = new CardParts<>(affiliations, UNKNOWN, parties, trail, this::particulars);
    }

    /** A page of the officers and members of a group or body, officers first. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<AffiliationLine> membersOf(UUID body, int page, int size) {
        return affiliations.membersOf(body, PageRequest.of(page, size));
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public int countMembersOf(UUID body) {
        return affiliations.countMembersOf(body);
    }

    /** The groups and bodies that somebody is or was in. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<AffiliationLine> bodiesOf(UUID member) {
        return affiliations.bodiesOf(List.of(member));
    }

    /** In what some parties are, and who is in them. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<Belonging> concerning(Collection<UUID> parties) {
        return parties.isEmpty() ? List.of() : affiliations.concerning(parties);
    }

    /** An affiliation as it is stored, for a form. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Seen<AffiliationDetails> affiliation(UUID id) {
        var stored = affiliations.findById(id).orElseThrow(() -> new Refusal(UNKNOWN));
        return new Seen<>(stored.version(), stored.details());
    }

    /** The bodies above and below one. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public BodyTree tree(UUID body) {
        return bodies.tree(body);
    }

    /**
     * Who of some parties is a member of which group among them, this year. A year is as fine as it gets: who left in
     * March counts until December, and who joins in December does from January on. Names are counted by it, so anybody on
     * the staff may know it.
     */
    @RolesAllowed(Permission.STAFF)
    @Transactional(readOnly = true)
    public List<MemberPair> membersAmong(Collection<UUID> parties) {
        var year = Today.by(clock).getYear();
        var among = Set.copyOf(parties);
        return among.isEmpty()
                ? List.of()
                : affiliations.groupsOf(among, year).stream()
                        .filter(pair -> among.contains(pair.group()))
                        .toList();
    }

    /** The organisations that some parties belong to this year, a year being as fine as for {@link #membersAmong}. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<BodyMember> organisationsOf(Collection<UUID> members) {
        return members.isEmpty()
                ? List.of()
                : affiliations.organisationsOf(members, Today.by(clock).getYear());
    }

    /** Somebody can be in a group several times, but not twice in the same part and time. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public UUID add(UUID body, UUID member, AffiliationDetails details) {
        return card.add("directory.affiliation.added", body, bodyFace -> {
            var memberFace = parties.touch(member);
            var added = new Affiliation(bodyFace, memberFace, details);
            refuseSecond(added, details, bodyFace, memberFace);
            refuseCycle(details, bodyFace, memberFace);
            return added;
        });
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, AffiliationDetails details) {
        card.revise("directory.affiliation.revised", id, seenVersion, details, (affiliation, bodyFace) -> {
            var memberFace = parties.touch(affiliation.memberId());
            refuseSecond(affiliation, details, bodyFace, memberFace);
            affiliation.revise(bodyFace, memberFace, details);
        });
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void remove(UUID id, long seenVersion) {
        card.remove(
                "directory.affiliation.removed", id, seenVersion, affiliation -> parties.touch(affiliation.memberId()));
    }

    private void refuseSecond(Affiliation one, AffiliationDetails details, PartyFace body, PartyFace member) {
        var same = affiliations.findByBodyIdAndMemberId(body.id(), member.id()).stream()
                .filter(other -> !other.getId().equals(one.getId()))
                .anyMatch(other -> other.details().equals(details));
        if (same) {
            throw new Refusal("directory.refused.already-member", member.name(), body.name());
        }
    }

    private void refuseCycle(AffiliationDetails details, PartyFace body, PartyFace member) {
        if (details.kind() == AffiliationKind.WITHIN && bodies.isAtOrAbove(member.id(), body.id())) {
            throw new Refusal("directory.refused.body-above", member.name(), body.name());
        }
    }

    private Entry particulars(
            Entry entry,
            Affiliation affiliation,
            @Nullable AffiliationDetails before,
            @Nullable AffiliationDetails after) {
        var member = parties.find(affiliation.memberId()).name();
        return entry.changedErasably("member", null, member)
                .changed("affiliation-kind", before, after, AffiliationDetails::kind)
                .changedErasably("part", before, after, AffiliationDetails::part)
                .changedErasably("from-year", before, after, AffiliationDetails::fromYear)
                .changedErasably("to-year", before, after, AffiliationDetails::toYear);
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public Set<UUID> usedAmong(Collection<UUID> parties) {
        return affiliations.partiesAmong(parties);
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public boolean bindsKind(UUID partyId) {
        return !affiliations.partiesAmong(List.of(partyId)).isEmpty();
    }
}
