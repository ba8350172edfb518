package org.undersigned.signature;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.campaign.LetterService;
import org.undersigned.signature.act.Lengths;
import org.undersigned.signature.correction.CorrectionDetails;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.scope.GrantedScopes;
import org.undersigned.signature.scope.sheet.AnsweredName;
import org.undersigned.signature.scope.sheet.ReadSheet;
import org.undersigned.signature.scope.sheet.ScopeSheet;
import org.undersigned.signature.scope.sheet.SheetName;

/**
 * Makes scope sheets, and takes over what comes back on them: the uses of claims are changed, those of confirmed
 * signatures corrected. The answer itself is kept as the evidence of all of it.
 */
@Service
public class ScopeSheetService {

    private final Signatures signatures;
    private final SignatureService claims;
    private final CorrectionService corrections;
    private final ConfirmationPolicies policies;
    private final Neighbours neighbours;
    private final SheetNeighbours besides;
    private final SignatureCards cards;
    private final EvidenceService evidence;
    private final LetterService letters;

    ScopeSheetService(
            Signatures signatures,
            SignatureService claims,
            CorrectionService corrections,
            ConfirmationPolicies policies,
            Neighbours neighbours,
            SheetNeighbours besides,
            SignatureCards cards,
            EvidenceService evidence,
            LetterService letters) {
        this.signatures = signatures;
        this.claims = claims;
        this.corrections = corrections;
        this.policies = policies;
        this.neighbours = neighbours;
        this.besides = besides;
        this.cards = cards;
        this.evidence = evidence;
        this.letters = letters;
    }

    /**
     * The sheet for some names that stand for one letter.
     *
     * @param ids at most {@value EvidenceService#BATCH}
     */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    @Transactional(readOnly = true)
    public String sheet(Collection<UUID> ids) {
        if (ids.size() > EvidenceService.BATCH) {
            throw new Refusal("signature.refused.too-many", ids.size(), EvidenceService.BATCH);
        }
        var standing =
                signatures.findAllById(ids).stream().filter(Signature::stands).toList();
        var of = standing.stream().map(Signature::letterId).distinct().toList();
        if (of.size() != 1) {
            throw new Refusal(of.isEmpty() ? "signature.refused.sheet-nobody" : "signature.refused.sheet-letters");
        }
        var names = standing.stream()
                .map(signature ->
                        SheetName.of(signature.getId(), signature.credit().name()))
                .toList();
        return ScopeSheet.of(letters.letter(of.getFirst()).title(), names);
    }

    /**
     * What an answer would change, without changing it.
     *
     * @param pasted at most {@value Lengths#MESSAGE} characters, since the answer is kept as evidence
     */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    @Transactional(readOnly = true)
    public SheetPreview preview(UUID campaign, String pasted) {
        var sheet = read(pasted);
        var known = known(campaign, sheet);
        var held = policies.of(known.values());
        var changes = new ArrayList<SheetChange>();
        var unknown = new ArrayList<String>();
        var beside = besides.of(sheet);
        for (var name : sheet.names()) {
            var signature = known.get(name.code());
            if (signature == null) {
                unknown.add(name.code());
            } else {
                changes.add(
                        change(signature, name, beside.of(name), Objects.requireNonNull(held.get(signature.getId()))));
            }
        }
        return new SheetPreview(changes, sheet.unread(), unknown);
    }

    /**
     * Takes an answer over, all of it or nothing.
     *
     * @param seen what the preview said would change; whatever else is on the sheet is left alone
     * @param shownBy who answered; their words are the answer itself
     */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    @Transactional
    public void apply(UUID campaign, String pasted, List<SeenSignature> seen, EvidenceDetails shownBy) {
        if (seen.isEmpty()) {
            throw new Refusal("signature.refused.sheet-empty");
        }
        var sheet = read(pasted);
        var known = known(campaign, sheet);
        var answered = new HashMap<UUID, AnsweredName>();
        for (var name : sheet.names()) {
            var signature = known.get(name.code());
            if (signature != null) {
                answered.put(signature.getId(), name);
            }
        }
        var beside = besides.of(sheet);
        var ids = seen.stream().map(SeenSignature::id).toList();
        var item = evidence.show(campaign, shownBy.saying(pasted), List.of(), ids);
        for (var each : seen) {
            var name = answered.get(each.id());
            if (name == null) {
                throw new Refusal("signature.refused.unknown");
            }
            take(each, name, beside.of(name), item, shownBy.speakerName());
        }
    }

    private void take(SeenSignature seen, AnsweredName name, SheetNeighbours.Answer beside, UUID item, String askedBy) {
        var card = cards.card(seen.id());
        beside.refusal(card.credited()).ifPresent(refusal -> {
            throw refusal;
        });
        var scopes = name.scopes(card.scopes());
        var limits = name.limits(card.limits(), beside.parties());
        if (card.state() == SignatureState.CLAIMED) {
            claims.revise(seen.id(), seen.version(), card.details().granting(scopes, limits));
        } else {
            corrections.correct(
                    seen.id(),
                    seen.version(),
                    new CorrectionDetails(
                            card.credited(),
                            card.descriptor(),
                            card.titleForIdentification(),
                            scopes,
                            limits,
                            askedBy,
                            Texts.text("signature.sheet.reason"),
                            item));
        }
    }

    private SheetChange change(
            Signature signature, AnsweredName name, SheetNeighbours.Answer beside, ConfirmationPolicy policy) {
        var uses = signature.uses();
        var scopes = name.scopes(uses.scopes());
        var after = new GrantedScopes(
                scopes, name.limits(uses.limits(), beside.parties()).of(scopes));
        return new SheetChange(
                new SeenSignature(signature.getId(), signature.version()),
                signature.credit().name(),
                neighbours.said(uses),
                neighbours.said(after),
                beside.refusal(signature.credit().name()).orElseGet(() -> leftOut(signature, after, policy)));
    }

    /** Why a name is left out, if it is. */
    private static @Nullable Refusal leftOut(Signature signature, GrantedScopes after, ConfirmationPolicy policy) {
        var state = signature.state();
        if (!state.stands()) {
            return new Refusal(
                    "signature.refused.sheet-over", signature.credit().name(), Texts.label(state));
        }
        var isWidened = signature.uses().areWidenedBy(after.scopes(), after.limits());
        return state == SignatureState.CONFIRMED && isWidened
                ? policy.wideningRefusalOfTheBringer(signature).orElse(null)
                : null;
    }

    private static ReadSheet read(String pasted) {
        Lengths.expect(pasted, Lengths.MESSAGE);
        return ReadSheet.of(pasted);
    }

    /** The signatures of a campaign that are on a sheet, by their codes. */
    private Map<String, Signature> known(UUID campaign, ReadSheet sheet) {
        var codes = sheet.names().stream().map(AnsweredName::code).collect(Collectors.toSet());
        if (codes.size() > EvidenceService.BATCH) {
            throw new Refusal("signature.refused.too-many", codes.size(), EvidenceService.BATCH);
        }
        Set<UUID> ids = codes.isEmpty()
                ? Set.of()
                : signatures.idsOf(campaign).stream()
                        .filter(id -> codes.contains(SheetName.code(id)))
                        .collect(Collectors.toSet());
        return signatures.findAllById(ids).stream()
                .collect(Collectors.toMap(signature -> SheetName.code(signature.getId()), Function.identity()));
    }
}
