package org.undersigned.signature;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.campaign.LetterService;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.signature.evidence.EvidenceRecords;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.evidence.ShownBy;
import org.undersigned.signature.hold.HeldNames;

/** Confirms claims by the evidence policy of their campaign, one or many by the same rule. */
@Service
public class ConfirmationService {

    private final Signatures signatures;
    private final EvidenceRecords evidence;
    private final SignatureRecords records;
    private final ConfirmationPolicies policies;
    private final ParticipationService participations;
    private final LetterService letters;
    private final HeldNames held;

    ConfirmationService(
            Signatures signatures,
            EvidenceRecords evidence,
            SignatureRecords records,
            ConfirmationPolicies policies,
            ParticipationService participations,
            LetterService letters,
            HeldNames held) {
        this.signatures = signatures;
        this.evidence = evidence;
        this.records = records;
        this.policies = policies;
        this.participations = participations;
        this.letters = letters;
        this.held = held;
    }

    /** What would happen, without doing it. */
    @RolesAllowed(Permission.SIGNATURE_CONFIRM)
    @Transactional(readOnly = true)
    public List<Confirmation> preview(Collection<UUID> ids) {
        return judge(signatures.findAllById(ids));
    }

    /** @throws Refusal the first reason that stands against it */
    @RolesAllowed(Permission.SIGNATURE_CONFIRM)
    @Transactional
    public void confirm(UUID id, long seenVersion) {
        var signature = records.find(id, seenVersion);
        var judged = judge(List.of(signature)).getFirst();
        if (!judged.isPossible()) {
            throw judged.refusals().getFirst();
        }
        confirmed(signature);
    }

    /**
     * Confirms those that can be confirmed and leaves the others as they are, among them those that have changed since
     * they were seen.
     *
     * @param seen at most {@value EvidenceService#BATCH}
     * @return what was done, and of the others what stands against them
     */
    @RolesAllowed(Permission.SIGNATURE_CONFIRM)
    @Transactional
    public List<Confirmation> confirmAll(Collection<SeenSignature> seen) {
        var versions = seen.stream().collect(Collectors.toMap(SeenSignature::id, SeenSignature::version));
        var found = signatures.findAllById(versions.keySet());
        var judged = judge(found).stream()
                .map(each -> Objects.equals(
                                versions.get(each.signature()), each.seen().version())
                        ? each
                        : moved(each))
                .toList();
        var possible = judged.stream()
                .filter(Confirmation::isPossible)
                .map(Confirmation::signature)
                .collect(Collectors.toSet());
        found.stream().filter(s -> possible.contains(s.getId())).forEach(this::confirmed);
        return judged;
    }

    /** What has changed since it was seen is not what somebody wanted to confirm, whatever else is to be said of it. */
    private static Confirmation moved(Confirmation judged) {
        var refusal = new Refusal("signature.refused.moved", judged.credited());
        return new Confirmation(judged.seen(), judged.credited(), List.of(refusal));
    }

    private void confirmed(Signature signature) {
        var act = records.act();
        var from = signature.state();
        signature.confirm(act);
        records.stepped(signature, from, act, null, null);
        var letter = letters.letter(signature.letterId()).title();
        participations.signed(
                signature.campaignId(),
                signature.partyId(),
                Texts.text("signature.because.confirmed", letter, signature.letterNumber()));
    }

    private List<Confirmation> judge(List<Signature> found) {
        var policy = policies.of(found);
        var shown = evidenceOf(found);
        var beside = beside(found);
        var holds = held.of(found.stream().map(Signature::getId).toList());
        return found.stream()
                .map(signature -> new Confirmation(
                        new SeenSignature(signature.getId(), signature.version()),
                        signature.credit().name(),
                        Objects.requireNonNull(policy.get(signature.getId()))
                                .refusals(
                                        signature,
                                        shown.getOrDefault(signature.getId(), List.of()),
                                        beside.getOrDefault(Signer.of(signature), List.of()),
                                        holds.get(signature.getId()))))
                .toList();
    }

    /** Whose signatures for which letter. */
    private record Signer(UUID letter, UUID party) {

        static Signer of(Signature signature) {
            return new Signer(signature.letterId(), signature.partyId());
        }
    }

    private Map<Signer, List<Signature>> beside(List<Signature> found) {
        var letters = found.stream().map(Signature::letterId).collect(Collectors.toSet());
        var parties = found.stream().map(Signature::partyId).toList();
        return letters.stream()
                .flatMap(letter -> signatures.findByLetterIdAndPartyIdIn(letter, parties).stream())
                .collect(Collectors.groupingBy(Signer::of));
    }

    private Map<UUID, List<ShownBy>> evidenceOf(List<Signature> found) {
        var ids = found.stream().map(Signature::getId).toList();
        return evidence.of(ids);
    }
}
