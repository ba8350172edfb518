package org.undersigned.signature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.directory.merge.MergeCount;
import org.undersigned.directory.merge.MergePair;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.Merging;
import org.undersigned.work.undo.UndoRecording;
import org.undersigned.work.undo.UndoThing;

/**
 * The signatures of two parties that become one. What a letter has of both goes by {@link SignaturesOfTwo}: a withdrawal
 * of either stands, of two yeses in one place one stands, with the uses that both granted and the evidence of both.
 */
@Component
class SignatureMerge implements MergePart {

    private static final String TABLE = "signature";

    private final Signatures signatures;
    private final MergedRows rows;

    SignatureMerge(Signatures signatures, MergedRows rows) {
        this.signatures = signatures;
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of(TABLE + ".party_id");
    }

    @Override
    public List<MergeCount> counts(MergePair pair) {
        return List.of(new MergeCount(
                "signatures", of(pair.from()).size(), of(pair.into()).size()));
    }

    private List<Signature> of(UUID party) {
        return signatures.findByPartyIdIn(List.of(party));
    }

    @Override
    public List<Refusal> refusals(MergePair pair) {
        return letters(pair).stream()
                .flatMap(letter -> letter.disputed().stream())
                .map(place -> new Refusal(
                        "signature.refused.merge-credits",
                        place.kept().credit().name(),
                        place.folded().credit().name()))
                .toList();
    }

    private List<SignaturesOfTwo> letters(MergePair pair) {
        var kept = byLetter(pair.into());
        var folded = byLetter(pair.from());
        var letters = new ArrayList<SignaturesOfTwo>();
        for (var letter : kept.keySet()) {
            letters.add(new SignaturesOfTwo(kept.get(letter), folded.getOrDefault(letter, List.of())));
        }
        folded.forEach((letter, alone) -> {
            if (!kept.containsKey(letter)) {
                letters.add(new SignaturesOfTwo(List.of(), alone));
            }
        });
        return letters;
    }

    private Map<UUID, List<Signature>> byLetter(UUID party) {
        return of(party).stream().collect(Collectors.groupingBy(Signature::letterId));
    }

    @Override
    public void move(Merging merging, UndoRecording undo) {
        var confirmed = new HashMap<UUID, Boolean>();
        for (var letter : letters(merging.pair())) {
            var first = letter.first();
            undo.begin(new UndoThing("signatures", first.credit().name(), "signature", first.getId(), "signature."));
            var after = move(merging, letter, undo);
            confirmed.merge(first.campaignId(), after, Boolean::logicalOr);
        }
        confirmed.forEach(merging::yesIn);
    }

    /** @return whether a confirmed yes to the letter stands */
    private boolean move(Merging merging, SignaturesOfTwo letter, UndoRecording undo) {
        var ending = new HashMap<UUID, SignatureState>();
        for (var place : letter.shared()) {
            ending.put(place.yielding().getId(), SignatureState.REJECTED);
        }
        for (var along : letter.goingAlong()) {
            ending.putIfAbsent(
                    along.getId(),
                    along.state() == SignatureState.CLAIMED ? SignatureState.REJECTED : SignatureState.WITHDRAWN);
            merging.decide("signature.merge.withdrawn", along.credit().name());
        }
        for (var signature : letter.all()) {
            var state = ending.get(signature.getId());
            if (state != null) {
                rows.end(merging, signature, state, undo);
            }
        }
        letter.folded().forEach(signature -> rows.move(merging, signature, undo));
        letter.shared().forEach(place -> share(merging, place, undo));
        return letter.all().stream()
                .anyMatch(each -> each.state() == SignatureState.CONFIRMED && !ending.containsKey(each.getId()));
    }

    private void share(Merging merging, SignaturesOfTwo.Place place, UndoRecording undo) {
        rows.carryOver(place.standing(), place.yielding(), undo);
        if (place.standing().stands() && place.yielding().stands()) {
            var shared = place.standing().uses().sharedWith(place.yielding().uses());
            rows.grant(merging, place.standing(), shared, undo);
            merging.decide("signature.merge.shared", place.standing().credit().name(), shared.text());
        }
    }
}
