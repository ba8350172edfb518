package org.undersigned.directory.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;
import org.undersigned.directory.CardPart;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyKind;

/** Somebody's time in a group. */
@Entity
@Table(name = "group_member")
class GroupMember extends Aggregate implements CardPart<MemberDetails> {

    private static final int LONGEST_PART = 100;
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2200;

    private UUID groupId;
    private UUID memberId;
    private @Nullable String part;
    private @Nullable Integer fromYear;
    private @Nullable Integer toYear;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected GroupMember() {}

    GroupMember(PartyFace group, PartyFace member, MemberDetails details) {
        super(newId());
        if (group.kind() != PartyKind.GROUP) {
            throw new Refusal("directory.refused.members-of-no-group", group.name());
        }
        if (member.kind() == PartyKind.ORGANISATION) {
            throw new Refusal("directory.refused.organisation-as-member", member.name());
        }
        if (member.id().equals(group.id())) {
            throw new Refusal("directory.refused.member-of-itself", group.name());
        }
        this.groupId = group.id();
        this.memberId = member.id();
        revise(details);
    }

    void revise(MemberDetails details) {
        if (details.part() != null && details.part().length() > LONGEST_PART) {
            throw new Refusal("directory.refused.part-too-long", LONGEST_PART);
        }
        refuseImpossible(details.fromYear());
        refuseImpossible(details.toYear());
        if (details.fromYear() != null && details.toYear() != null && details.fromYear() > details.toYear()) {
            throw new Refusal("directory.refused.years-reversed");
        }
        this.part = details.part();
        this.fromYear = details.fromYear();
        this.toYear = details.toYear();
    }

    private static void refuseImpossible(@Nullable Integer year) {
        if (year != null && (year < EARLIEST_YEAR || year > LATEST_YEAR)) {
            throw new Refusal("directory.refused.impossible-year", Integer.toString(year));
        }
    }

    @Override
    public MemberDetails details() {
        return new MemberDetails(part, fromYear, toYear);
    }

    /** The group: its card is where members come and go. */
    @Override
    public UUID partyId() {
        return groupId;
    }

    UUID memberId() {
        return memberId;
    }
}
