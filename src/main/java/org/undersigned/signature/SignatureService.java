package org.undersigned.signature;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyHold;
import org.undersigned.directory.PartyService;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.signature.credit.Credit;
import org.undersigned.signature.evidence.EvidenceRecords;
import org.undersigned.work.undo.UneditedRecords;

/** Records what people said yes to, and what they took back. */
@Service
public class SignatureService {

    private final Signatures signatures;
    private final SignatureRecords records;
    private final EvidenceRecords evidence;
    private final SignedTexts texts;
    private final CampaignService campaigns;
    private final PartyService parties;
    private final PartyHold hold;
    private final ParticipationService participations;
    private final Neighbours neighbours;
    private final UneditedRecords unedited;

    SignatureService(
            Signatures signatures,
            SignatureRecords records,
            EvidenceRecords evidence,
            SignedTexts texts,
            CampaignService campaigns,
            PartyService parties,
            PartyHold hold,
            ParticipationService participations,
            Neighbours neighbours,
            UneditedRecords unedited) {
        this.unedited = unedited;
        this.signatures = signatures;
        this.records = records;
        this.evidence = evidence;
        this.texts = texts;
        this.campaigns = campaigns;
        this.parties = parties;
        this.hold = hold;
        this.participations = participations;
        this.neighbours = neighbours;
    }

    /**
     * Records a claimed yes. It counts for nothing until it is confirmed.
     *
     * @throws Refusal when the capacity does not fit the party, when one was withdrawn, or when a signature of the party
     *     already stands for these words, for words that they correct, or for a correction of them
     */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    @Transactional
    public UUID record(SignatureDetails details) {
        hold.hold(List.of(details.partyId()));
        var party = party(details.partyId());
        var text = texts.of(details.letterVersionId(), party.id());
        var earlier = ofParty(text.words().letterId(), party.id());
        RecordingPolicy.refusal(party, details, text, earlier).ifPresent(refusal -> {
            throw refusal;
        });
        neighbours.expectOthers(party, details.limits(), Set.of());
        var act = records.act();
        var signature = store(new Signature(text, details, credit(party, details), act), party);
        records.stepped(signature, null, act, null, null);
        return signature.getId();
    }

    /** Changes a claim that nobody has confirmed yet; a confirmed signature is corrected instead. */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    @Transactional
    public void revise(UUID id, long seenVersion, SignatureDetails details) {
        var signature = records.find(id, seenVersion);
        var party = party(signature.partyId());
        if (!details.capacity().fits(party.kind())) {
            throw new Refusal("signature.refused.capacity", party.name());
        }
        neighbours.expectOthers(
                party, details.limits(), signature.uses().limits().notBeside());
        var after = credit(party, details);
        if (signature.isSo(after, details)) {
            return;
        }
        var before = signature.credit();
        var capacityBefore = signature.capacity();
        var scopesBefore = signature.uses().text();
        var besideBefore = neighbours.text(signature.uses());
        signature.revise(after, details, records.act());
        records.tell(records.entry("signature.signature.revised", signature)
                .changed("credit", before.name(), after.name())
                .changed("descriptor", before.descriptor(), after.descriptor())
                .changed("title", before.title(), after.title())
                .changed("capacity", capacityBefore, signature.capacity())
                .changed("scopes", scopesBefore, signature.uses().text())
                .changedErasably("not-beside", besideBefore, neighbours.text(signature.uses())));
    }

    @RolesAllowed(Permission.SIGNATURE_CONFIRM)
    @Transactional
    public void reject(UUID id, long seenVersion, String reason) {
        var signature = records.find(id, seenVersion);
        var why = SignatureRecords.required(reason, "signature.refused.no-reason");
        var act = records.act();
        var from = signature.state();
        signature.reject(act);
        records.stepped(signature, from, act, null, why);
    }

    /**
     * Takes a confirmed signature back, and with it all that stands of the same party for the letter: from now on the
     * name is in no list of it. The participation follows when no confirmed signature of the party remains in the
     * campaign.
     */
    @RolesAllowed(Permission.SIGNATURE_WITHDRAW)
    @Transactional
    public void withdraw(UUID id, long seenVersion, WithdrawalDetails withdrawal) {
        var signature = records.find(id, seenVersion);
        var act = records.act();
        withdrawal.expectNothingAfter(act.at());
        var from = signature.state();
        signature.withdraw(act);
        records.withdrawn(signature, from, act, withdrawal);
        for (var other : standing(signature)) {
            var otherFrom = other.state();
            other.goAlong(act);
            records.withdrawn(other, otherFrom, act, withdrawal);
        }
        signatures.flush();
        if (signatures.countConfirmed(signature.campaignId(), signature.partyId()) == 0) {
            participations.withdrawn(signature.campaignId(), signature.partyId(), withdrawal.reason());
        }
    }

    /**
     * Makes a withdrawn signature a claim again.
     *
     * @param letterVersion the words that the signer has now said yes to
     * @param fresh evidence of that, which came and was added after the withdrawal
     */
    @RolesAllowed(Permission.SIGNATURE_CONFIRM)
    @Transactional
    public void restore(UUID id, long seenVersion, UUID letterVersion, UUID fresh, String reason) {
        var signature = records.find(id, seenVersion);
        var why = SignatureRecords.required(reason, "signature.refused.no-reason");
        var text = texts.of(letterVersion, signature.partyId());
        restoration(signature).refusal(signature, text, fresh).ifPresent(refusal -> {
            throw refusal;
        });
        var act = records.act();
        signature.restore(text, act);
        placed(signature);
        records.stepped(signature, SignatureState.WITHDRAWN, act, null, why);
    }

    /** Undoes an import: takes a claim away that nobody has shown or decided on. */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    @Transactional
    public void removeUnused(UUID id) {
        var signature = records.find(id);
        var name = signature.credit().name();
        if (!unedited.isUnedited(id, signature.version())
                || signature.state() != SignatureState.CLAIMED
                || !evidence.of(id).isEmpty()) {
            throw new Refusal("signature.refused.used", name);
        }
        records.forget(signature);
        signatures.delete(signature);
    }

    /** Who has taken a yes to this letter back; such a name comes in neither by form nor by import. */
    @RolesAllowed(Permission.SIGNATURE_READ)
    @Transactional(readOnly = true)
    public List<WithdrawnName> withdrawnFrom(UUID letter) {
        return signatures.withdrawnFrom(letter);
    }

    /** Writes at once, so that a yes that somebody else records in the same moment is refused in words as well. */
    private Signature store(Signature signature, PartyFacts party) {
        try {
            return signatures.saveAndFlush(signature);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "signature_once")
                    ? new Refusal("signature.refused.twice", party.name())
                    : e;
        }
    }

    private RestorationPolicy restoration(Signature signature) {
        var zone = campaigns.campaign(signature.campaignId()).zone();
        var beside = ofParty(signature.letterId(), signature.partyId());
        return new RestorationPolicy(evidence.of(signature.getId()), beside, zone);
    }

    private List<Signature> standing(Signature beside) {
        return ofParty(beside.letterId(), beside.partyId()).stream()
                .filter(Signature::stands)
                .toList();
    }

    private List<Signature> ofParty(UUID letter, UUID party) {
        return signatures.findByLetterIdAndPartyIdIn(letter, List.of(party));
    }

    /** Writes at once, so that a yes that somebody else records in the same moment is refused in words as well. */
    private void placed(Signature signature) {
        try {
            signatures.flush();
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "signature_once")
                    ? new Refusal(
                            "signature.refused.place-taken", signature.credit().name())
                    : e;
        }
    }

    private PartyFacts party(UUID id) {
        return parties.facts(id).orElseThrow(() -> new Refusal("signature.refused.unknown-party"));
    }

    private static Credit credit(PartyFacts party, SignatureDetails details) {
        return Credit.of(
                party.kind(),
                details.credited(),
                details.credited().equals(party.name()) ? party.sortKey() : null,
                details.descriptor(),
                details.titleForIdentification());
    }
}
