package org.undersigned.signature.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyFacts;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.correction.Correction;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.evidence.ShownBy;
import org.undersigned.signature.scope.Scope;
import org.undersigned.work.StoredFileFacts;

/**
 * All that shows one yes, each kind of it in the order in which it came.
 *
 * @param party as the directory has it; null when it is not there any more
 * @param words the text that was signed, as it is on record
 * @param notBeside the names of those beside whom it does not stand
 * @param files of the evidence, by their keys
 * @param staff the names of everybody who had a hand in it, by their keys
 */
public record SignatureDossier(
        Yes yes,
        @Nullable PartyFacts party,
        LetterVersionFacts words,
        Map<Scope, Grant> grants,
        List<String> notBeside,
        List<Step> steps,
        List<ShownBy> evidence,
        List<Correction> corrections,
        Map<UUID, StoredFileFacts> files,
        Map<UUID, String> staff) {

    /** What the signature itself says. */
    public record Yes(
            UUID id,
            UUID campaign,
            UUID party,
            UUID letterVersion,
            int letterNumber,
            String textSha256,
            String credited,
            @Nullable String descriptor,
            @Nullable String title,
            Capacity capacity,
            SignatureState state,
            UUID recordedBy,
            Instant recordedAt,
            @Nullable Tier tierAtRecording) {}

    /** That a use is granted, with its last day and how often where the signer set that. */
    public record Grant(@Nullable LocalDate until, @Nullable Integer runs) {}

    /**
     * One change of state, from nothing with the first: who, when, by which channel we heard of it, why, and when that
     * was said.
     */
    public record Step(
            UUID signature,
            @Nullable SignatureState from,
            SignatureState to,
            UUID by,
            Instant at,
            @Nullable Channel channel,
            @Nullable String reason,
            @Nullable Instant saidAt) {}

    /** When the last of all this happened. */
    public Instant asOf() {
        return Stream.of(
                        Stream.of(yes.recordedAt()),
                        steps.stream().map(Step::at),
                        evidence.stream().map(ShownBy::linkedAt),
                        corrections.stream().map(Correction::at))
                .flatMap(moments -> moments)
                .max(Comparator.naturalOrder())
                .orElse(yes.recordedAt());
    }

    /** When it came to its state. */
    public Instant stateSince() {
        return steps.isEmpty() ? yes.recordedAt() : steps.getLast().at();
    }

    /** Whether the text on record is, by its hash, the one that was signed. */
    boolean isOfTheSignedWords() {
        return words.sha256().equals(yes.textSha256());
    }
}
