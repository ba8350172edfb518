package org.undersigned.signature;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyService;
import org.undersigned.signature.correction.CorrectedPart;
import org.undersigned.signature.correction.CorrectionDetails;
import org.undersigned.signature.correction.Corrections;
import org.undersigned.signature.correction.Corrections.Change;
import org.undersigned.signature.credit.Credit;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.evidence.EvidenceItem;
import org.undersigned.signature.evidence.EvidenceRecords;
import org.undersigned.signature.evidence.EvidenceUpload;

/** Corrects what is printed of a confirmed signature and what it covers; each correction is a row of its own. */
@Service
public class CorrectionService {

    private final SignatureRecords records;
    private final Corrections corrections;
    private final PartyService parties;
    private final EvidenceRecords evidence;
    private final ConfirmationPolicies policies;
    private final Neighbours neighbours;

    CorrectionService(
            SignatureRecords records,
            Corrections corrections,
            PartyService parties,
            EvidenceRecords evidence,
            ConfirmationPolicies policies,
            Neighbours neighbours) {
        this.records = records;
        this.corrections = corrections;
        this.parties = parties;
        this.evidence = evidence;
        this.policies = policies;
        this.neighbours = neighbours;
    }

    /** What has been added as evidence since the signature was confirmed, and can therefore show a correction. */
    @RolesAllowed(Permission.SIGNATURE_WITHDRAW)
    @Transactional(readOnly = true)
    public List<EvidenceItem> evidence(UUID id) {
        var signature = records.find(id);
        return evidence.of(id).stream()
                .filter(shown -> signature.isDecidedBefore(shown.linkedAt()))
                .map(shown -> evidence.item(shown.item()))
                .toList();
    }

    /** Corrects a signature and keeps what shows that this was asked for: both or neither. */
    @RolesAllowed(Permission.SIGNATURE_WITHDRAW)
    @Transactional
    public void correct(
            UUID id, long seenVersion, CorrectionDetails details, EvidenceDetails shownBy, List<EvidenceUpload> files) {
        var signature = records.find(id, seenVersion);
        var item = evidence.keep(signature.campaignId(), shownBy, files);
        evidence.link(item, Set.of(id));
        correct(id, seenVersion, details.shownBy(item));
    }

    /**
     * @throws Refusal when nothing would change, when nobody asked for it, when the signature is not confirmed, or when
     *     the name changes or a use is added without evidence that suffices by the policy
     */
    @RolesAllowed(Permission.SIGNATURE_WITHDRAW)
    @Transactional
    public void correct(UUID id, long seenVersion, CorrectionDetails details) {
        var signature = records.find(id, seenVersion);
        SignatureRecords.required(details.reason(), "signature.refused.no-reason");
        SignatureRecords.required(details.askedBy(), "signature.refused.nobody-asked");
        var before = signature.credit();
        var scopesBefore = signature.uses().text();
        var besideBefore = neighbours.text(signature.uses());
        var credit = credit(signature, details);
        if (signature.isWidenedBy(credit, details)) {
            expectShown(signature, details.evidence());
        }
        signature.correct(credit, details.scopes(), details.limits());
        var after = signature.credit();
        var scopesAfter = signature.uses().text();
        var besideAfter = neighbours.text(signature.uses());
        var act = records.act();
        var changes = Stream.of(
                        new Change(CorrectedPart.CREDIT, before.name(), after.name()),
                        new Change(CorrectedPart.DESCRIPTOR, before.descriptor(), after.descriptor()),
                        new Change(CorrectedPart.TITLE, before.title(), after.title()),
                        new Change(CorrectedPart.SCOPES, scopesBefore, scopesAfter),
                        new Change(CorrectedPart.NOT_BESIDE, besideBefore, besideAfter))
                .filter(change -> corrections.keep(id, change, details, act))
                .count();
        if (changes == 0) {
            throw new Refusal("signature.refused.nothing-corrected", before.name());
        }
        records.tell(records.entry("signature.signature.corrected", signature)
                .changed("credit", before.name(), after.name())
                .changed("descriptor", before.descriptor(), after.descriptor())
                .changed("title", before.title(), after.title())
                .changed("scopes", scopesBefore, scopesAfter)
                .changedErasably("not-beside", besideBefore, besideAfter)
                .changedErasably("asked-by", null, details.askedBy())
                .because(details.reason()));
    }

    private void expectShown(Signature signature, @Nullable UUID item) {
        var shown = evidence.of(signature.getId()).stream()
                .filter(each -> each.item().id().equals(item))
                .findFirst()
                .orElse(null);
        var policy = Objects.requireNonNull(policies.of(List.of(signature)).get(signature.getId()));
        policy.wideningRefusal(signature, shown).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private Credit credit(Signature signature, CorrectionDetails details) {
        var party = Objects.requireNonNull(
                parties.facts(List.of(signature.partyId())).get(signature.partyId()));
        neighbours.expectOthers(
                party, details.limits(), signature.uses().limits().notBeside());
        var name = details.credited().strip();
        var known = name.equals(signature.credit().name()) ? signature.credit().sortKey() : null;
        return Credit.of(
                party.kind(),
                name,
                name.equals(party.name()) ? party.sortKey() : known,
                blankToNull(details.descriptor()),
                blankToNull(details.titleForIdentification()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
