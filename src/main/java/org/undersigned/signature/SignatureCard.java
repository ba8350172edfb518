package org.undersigned.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.correction.Correction;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.hold.Hold;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;

/**
 * All of one signature but its evidence, which is looked at on its own.
 *
 * @param letterVersion the words that were signed
 * @param textSha256 of those words, as copied when the signature was recorded
 * @param tier of the party's participation; null when the party has none in this campaign
 * @param heldTo the tier by whose rule it is confirmed, which a later ranking does not lower
 * @param limits within which the uses are granted
 * @param notBeside the names of the parties beside whom the name does not stand
 * @param hold that keeps the name back at present
 * @param decision why and how it came to its state, as far as that was said
 */
public record SignatureCard(
        UUID id,
        long version,
        UUID campaign,
        UUID party,
        String partyName,
        PartyKind kind,
        @Nullable Tier tier,
        Tier heldTo,
        UUID letter,
        UUID letterVersion,
        String letterTitle,
        int letterNumber,
        String textSha256,
        String credited,
        @Nullable String descriptor,
        @Nullable String titleForIdentification,
        Capacity capacity,
        Set<Scope> scopes,
        Limits limits,
        Map<UUID, String> notBeside,
        SignatureState state,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Hold hold,
        Decision decision,
        int evidence,
        List<Correction> corrections) {

    /** What a form edits. */
    public SignatureDetails details() {
        return new SignatureDetails(
                letterVersion, party, credited, descriptor, titleForIdentification, capacity, scopes, limits);
    }

    /** The last day of a use, where the signer set one. */
    public Map<Scope, LocalDate> until() {
        return limits.until();
    }

    /** What was said when the signature came to its state: the reason, the channel by which we heard of it, and when. */
    public record Decision(
            @Nullable Channel channel,
            @Nullable String reason,
            @Nullable Instant saidAt) {

        static final Decision UNSAID = new Decision(null, null, null);
    }
}
