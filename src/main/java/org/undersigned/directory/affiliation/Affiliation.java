package org.undersigned.directory.affiliation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;
import org.undersigned.directory.CardPart;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyKind;

/** Somebody's time in a group or body, or a body's in another. */
@Entity
class Affiliation extends Aggregate implements CardPart<AffiliationDetails> {

    private static final int LONGEST_PART = 100;
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2200;

    private UUID bodyId;
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private AffiliationKind kind;

    private @Nullable String part;
    private @Nullable Integer fromYear;
    private @Nullable Integer toYear;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Affiliation() {}

    @SuppressWarnings("NullAway.Init") // revise() fills the rest
    Affiliation(PartyFace body, PartyFace member, AffiliationDetails details) {
        super(newId());
        refuseIf(
                body.kind() != PartyKind.GROUP && body.kind() != PartyKind.ORGANISATION,
                "directory.refused.members-of-no-group",
                body.name());
        refuseIf(member.id().equals(body.id()), "directory.refused.member-of-itself", body.name());
        this.bodyId = body.id();
        this.memberId = member.id();
        revise(body, member, details);
    }

    void revise(PartyFace body, PartyFace member, AffiliationDetails details) {
        refuseKind(body, member, details.kind());
        refuseIf(
                details.kind() == AffiliationKind.OFFICER && details.part() == null,
                "directory.refused.officer-without-title",
                member.name());
        refuseIf(
                details.part() != null && details.part().length() > LONGEST_PART,
                "directory.refused.part-too-long",
                LONGEST_PART);
        refuseImpossible(details.fromYear());
        refuseImpossible(details.toYear());
        refuseIf(
                details.fromYear() != null && details.toYear() != null && details.fromYear() > details.toYear(),
                "directory.refused.years-reversed");
        this.kind = details.kind();
        this.part = details.part();
        this.fromYear = details.fromYear();
        this.toYear = details.toYear();
    }

    /** Groups have members; organisations have members and officers, and other organisations within them. */
    private static void refuseKind(PartyFace body, PartyFace member, AffiliationKind kind) {
        if (body.kind() == PartyKind.GROUP) {
            refuseIf(
                    member.kind() == PartyKind.ORGANISATION, "directory.refused.organisation-as-member", member.name());
            refuseIf(kind != AffiliationKind.MEMBER, "directory.refused.group-has-members", body.name());
        } else {
            refuseIf(
                    (member.kind() == PartyKind.ORGANISATION) != (kind == AffiliationKind.WITHIN),
                    member.kind() == PartyKind.ORGANISATION
                            ? "directory.refused.organisation-is-within"
                            : "directory.refused.not-within",
                    member.name());
        }
    }

    private static void refuseImpossible(@Nullable Integer year) {
        refuseIf(
                year != null && (year < EARLIEST_YEAR || year > LATEST_YEAR),
                "directory.refused.impossible-year",
                String.valueOf(year));
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }

    @Override
    public AffiliationDetails details() {
        return new AffiliationDetails(kind, part, fromYear, toYear);
    }

    /** The group or body: its card is where members come and go. */
    @Override
    public UUID partyId() {
        return bodyId;
    }

    UUID memberId() {
        return memberId;
    }
}
