package org.undersigned.signature;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyFacts;
import org.undersigned.signature.act.Act;
import org.undersigned.signature.correction.Correction;
import org.undersigned.signature.correction.CorrectionDetails;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.credit.Credit;
import org.undersigned.signature.evidence.ShownBy;
import org.undersigned.signature.hold.Hold;
import org.undersigned.signature.scope.GrantedScopes;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;

/** One party's yes to one text. */
@Entity
@Table(name = "signature")
class Signature extends Aggregate {

    private UUID campaignId;
    private UUID letterId;
    private UUID letterVersionId;
    private int letterNumber;
    private String textSha256;
    private UUID partyId;

    @Embedded
    private Credit credit;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private SignatureState state;

    private UUID recordedBy;
    private Instant recordedAt;
    private @Nullable UUID revisedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Tier tierAtRecording;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Integer placeNo;

    @Embedded
    private GrantedScopes uses;

    @SuppressWarnings("NullAway.Init")
    protected Signature() {}

    Signature(SignedText text, SignatureDetails details, Credit credit, Act act) {
        super(newId());
        this.campaignId = text.campaign();
        this.letterId = text.words().letterId();
        this.partyId = details.partyId();
        this.credit = credit;
        this.capacity = details.capacity();
        this.uses = new GrantedScopes(details.scopes(), details.limits());
        this.state = SignatureState.CLAIMED;
        this.recordedBy = act.user();
        this.recordedAt = act.at();
        this.tierAtRecording = text.tier();
        this.letterVersionId = text.words().id();
        this.letterNumber = text.words().number();
        this.textSha256 = text.words().sha256();
        this.placeNo = text.place();
    }

    void confirm(Act act) {
        decide(SignatureState.CONFIRMED, act);
    }

    void reject(Act act) {
        decide(SignatureState.REJECTED, act);
        placeNo = null;
    }

    void withdraw(Act act) {
        decide(SignatureState.WITHDRAWN, act);
        withdrawnAt = act.at();
    }

    /** Goes along when the party takes another yes to the same letter back: a claim is rejected. */
    void goAlong(Act act) {
        if (state == SignatureState.CLAIMED) {
            reject(act);
        } else {
            withdraw(act);
        }
    }

    /** Whether a withdrawal speaks against a claim: any but those from before the claim was itself restored. */
    boolean forbids(Signature claim) {
        var isAnswered = claim.withdrawnAt != null && withdrawnAt != null && claim.recordedAt.isAfter(withdrawnAt);
        return state == SignatureState.WITHDRAWN && !isAnswered;
    }

    /** Makes a tombstone a claim again, for the text that the signer has now said yes to. */
    void restore(SignedText text, Act act) {
        decide(SignatureState.CLAIMED, act);
        recordedBy = act.user();
        recordedAt = act.at();
        revisedBy = null;
        tierAtRecording = heldTo(text.tier());
        letterVersionId = text.words().id();
        letterNumber = text.words().number();
        textSha256 = text.words().sha256();
        placeNo = text.place();
    }

    /** Whether it says and grants just this already. */
    boolean isSo(Credit credit, SignatureDetails details) {
        return credit.equals(this.credit)
                && details.capacity() == capacity
                && uses.are(details.scopes(), details.limits());
    }

    /** Changes a claim that nobody has confirmed yet. */
    void revise(Credit credit, SignatureDetails details, Act act) {
        if (state != SignatureState.CLAIMED) {
            throw new Refusal("signature.refused.correct-instead", this.credit.name());
        }
        this.credit = credit;
        this.capacity = details.capacity();
        uses.become(details.scopes(), details.limits());
        this.revisedBy = act.user();
    }

    /** Whether more would be said or granted than the signer's evidence has shown so far. */
    boolean isWidenedBy(Credit credit, CorrectionDetails details) {
        return !credit.name().equals(this.credit.name()) || uses.areWidenedBy(details.scopes(), details.limits());
    }

    /** Whether the last decision was taken before a moment. */
    boolean isDecidedBefore(Instant moment) {
        return decidedAt != null && decidedAt.isBefore(moment);
    }

    /** Corrects what is printed of a confirmed signature and what it covers; the caller keeps the row that says so. */
    void correct(Credit credit, Set<Scope> scopes, Limits limits) {
        if (state != SignatureState.CONFIRMED) {
            throw new Refusal("signature.refused.correct-only-confirmed", credit.name());
        }
        this.credit = credit;
        uses.become(scopes, limits);
    }

    private void decide(SignatureState to, Act act) {
        state = state.become(to, credit.name());
        decidedBy = act.user();
        decidedAt = act.at();
    }

    /** What is known of a signature elsewhere, for its card. */
    record Surroundings(
            PartyFacts party,
            @Nullable Tier tier,
            LetterVersionFacts words,
            SignatureCard.Decision decision,
            @Nullable Hold hold,
            int evidence,
            List<Correction> corrections,
            Map<UUID, String> notBeside) {}

    SignatureCard card(Surroundings around) {
        return new SignatureCard(
                getId(),
                version(),
                campaignId,
                partyId,
                around.party().name(),
                around.party().kind(),
                around.tier(),
                heldTo(around.tier()),
                letterId,
                letterVersionId,
                around.words().letterTitle(),
                letterNumber,
                textSha256,
                credit.name(),
                credit.descriptor(),
                credit.title(),
                capacity,
                uses.scopes(),
                uses.limits(),
                around.notBeside(),
                state,
                recordedBy,
                recordedAt,
                decidedBy,
                decidedAt,
                around.hold(),
                around.decision(),
                around.evidence(),
                around.corrections());
    }

    /**
     * Whether an item can show this yes at all: once a yes was taken back, only what has come and was linked since.
     *
     * @param zone of the campaign, in whose days evidence is received
     */
    boolean canBeShownBy(ShownBy shown, ZoneId zone) {
        return withdrawnAt == null
                || shown.linkedAt().isAfter(withdrawnAt)
                        && !shown.item().receivedOn().isBefore(LocalDate.ofInstant(withdrawnAt, zone));
    }

    /**
     * The tier by whose rule it is confirmed: the higher of what the party was when the yes was recorded and what it is
     * now. A name that was never in the pipeline is of the last one.
     */
    Tier heldTo(@Nullable Tier now) {
        return Stream.of(tierAtRecording, now)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(Tier.C);
    }

    /** Whether what it says is the work of a member of staff, who recorded it or was the last to change it. */
    boolean isBroughtBy(UUID user) {
        return user.equals(recordedBy) || user.equals(revisedBy);
    }

    UUID campaignId() {
        return campaignId;
    }

    /** Whether it has the party's one place in the run of numbers that a text belongs to. */
    boolean holdsPlaceOf(SignedText text) {
        return placeNo != null && placeNo == text.place();
    }

    /** Whether both would have the one place that a party has in a run of numbers. */
    boolean hasPlaceOf(Signature other) {
        return letterId.equals(other.letterId) && placeNo != null && placeNo.equals(other.placeNo);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    boolean stands() {
        return state.stands();
    }

    UUID letterId() {
        return letterId;
    }

    int letterNumber() {
        return letterNumber;
    }

    UUID letterVersionId() {
        return letterVersionId;
    }

    UUID partyId() {
        return partyId;
    }

    Credit credit() {
        return credit;
    }

    Capacity capacity() {
        return capacity;
    }

    SignatureState state() {
        return state;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    GrantedScopes uses() {
        return uses;
    }
}
