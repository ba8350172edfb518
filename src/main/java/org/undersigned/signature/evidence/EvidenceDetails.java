package org.undersigned.signature.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.Speaker;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.act.Lengths;

/**
 * What shows a yes: who said it, in what form, through which channel and on what authority.
 *
 * @param authority on what basis somebody other than the signer could speak
 * @param authorityCheckedOn when we last made sure of that
 * @param receivedOn the date on which it reached us
 * @param authorisation how a body, an estate, a minor or a group came to say yes; null where a person
 *     speaks, or a representative for one
 * @param words what was said, as text: the message itself
 */
public record EvidenceDetails(
        Speaker speaker,
        String speakerName,
        EvidenceForm form,
        Channel channel,
        @Nullable String authority,
        @Nullable LocalDate authorityCheckedOn,
        @Nullable Authorisation authorisation,
        LocalDate receivedOn,
        @Nullable String words) {

    public EvidenceDetails {
        speakerName = speakerName.strip();
        authority = authority == null || authority.isBlank() ? null : authority.strip();
        words = words == null || words.isBlank() ? null : words;
        Lengths.expect(speakerName, Lengths.NAME);
        Lengths.expect(authority, Lengths.AUTHORITY);
        Lengths.expect(words, Lengths.MESSAGE);
        if (speakerName.isEmpty()) {
            throw new Refusal("signature.refused.no-speaker");
        }
        if (speaker != Speaker.SIGNER && (authority == null || authorityCheckedOn == null)) {
            throw new Refusal("signature.refused.no-authority", speakerName);
        }
        if (!AuthorityBasis.of(speaker).isEmpty() && authorisation == null) {
            throw new Refusal("signature.refused.no-basis", speakerName);
        }
        if (authorisation != null) {
            authorisation.expectFits(speaker, speakerName);
        }
    }

    /** What the signer says, or a representative. */
    public EvidenceDetails(
            Speaker speaker,
            String speakerName,
            EvidenceForm form,
            Channel channel,
            @Nullable String authority,
            @Nullable LocalDate authorityCheckedOn,
            LocalDate receivedOn,
            @Nullable String words) {
        this(speaker, speakerName, form, channel, authority, authorityCheckedOn, null, receivedOn, words);
    }

    /** The same, with other words. */
    public EvidenceDetails saying(String words) {
        return new EvidenceDetails(
                speaker, speakerName, form, channel, authority, authorityCheckedOn, authorisation, receivedOn, words);
    }

    /** @throws Refusal when it is said to have come, or its authority to have been checked, later than today */
    void expectNothingAfter(LocalDate today) {
        if (receivedOn.isAfter(today) || authorityCheckedOn != null && authorityCheckedOn.isAfter(today)) {
            throw new Refusal("signature.refused.evidence-in-future", speakerName);
        }
    }
}
