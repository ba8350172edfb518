package org.undersigned.signature;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.signature.act.Act;
import org.undersigned.signature.act.Acts;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.act.Lengths;
import org.undersigned.signature.evidence.CoveredSignature;

/** What every use case of signatures does: find or refuse, keep the step, tell the trail. */
@Component
class SignatureRecords {

    static final String KIND = CoveredSignature.KIND;

    private final Signatures signatures;
    private final SignatureSteps steps;
    private final Trail trail;
    private final Acts acts;

    SignatureRecords(Signatures signatures, SignatureSteps steps, Trail trail, Acts acts) {
        this.signatures = signatures;
        this.steps = steps;
        this.trail = trail;
        this.acts = acts;
    }

    Act act() {
        return acts.now();
    }

    Signature find(UUID id) {
        return signatures.findById(id).orElseThrow(() -> new Refusal("signature.refused.unknown"));
    }

    Signature find(UUID id, long seenVersion) {
        var signature = find(id);
        signature.expectVersion(seenVersion, signature.credit().name());
        return signature;
    }

    /** Keeps the step that a signature has just taken, and tells it. */
    void stepped(
            Signature signature,
            @Nullable SignatureState from,
            Act act,
            @Nullable Channel channel,
            @Nullable String reason) {
        steps.save(new SignatureStep(signature, from, act, channel, reason));
        trail.record(told(signature, from).changed("channel", null, channel).because(reason));
    }

    /** The same of a step to withdrawn, or of one that goes along with it. */
    void withdrawn(Signature signature, SignatureState from, Act act, WithdrawalDetails withdrawal) {
        steps.save(new SignatureStep(signature, from, act, withdrawal.channel(), withdrawal.reason())
                .saidAt(withdrawal.saidAt()));
        trail.record(told(signature, from)
                .changed("channel", null, withdrawal.channel())
                .changed("said-at", null, withdrawal.saidAt())
                .because(withdrawal.reason()));
    }

    private Entry told(Signature signature, @Nullable SignatureState from) {
        return entry(verb(from, signature.state()), signature)
                .changed("state", from, signature.state())
                .with("number", signature.letterNumber());
    }

    /** Takes the steps of a claim away with it; the trail keeps that it was there. */
    void forget(Signature signature) {
        steps.deleteBySignatureId(signature.getId());
        trail.record(entry("signature.signature.removed", signature));
    }

    private static String verb(@Nullable SignatureState from, SignatureState to) {
        return from == SignatureState.WITHDRAWN
                ? "signature.signature.restored"
                : "signature.signature." + to.name().toLowerCase(Locale.ROOT);
    }

    Entry entry(String verb, Signature signature) {
        return Entry.of(verb, KIND, signature.getId(), signature.credit().name())
                .in(signature.campaignId());
    }

    void tell(Entry entry) {
        trail.record(entry);
    }

    static String required(String text, String refusal) {
        if (text.isBlank()) {
            throw new Refusal(refusal);
        }
        Lengths.expect(text, Lengths.REASON);
        return text.strip();
    }
}
