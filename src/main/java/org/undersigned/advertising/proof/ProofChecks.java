package org.undersigned.advertising.proof;

import static org.undersigned.base.Texts.text;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.placement.ProofGate;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Lets a placement go on only with a proof of what is ordered, the checks of which passed or are taken on by somebody. */
@Component
class ProofChecks implements ProofGate {

    private final ProofStore store;
    private final InsertionService insertions;

    ProofChecks(ProofStore store, InsertionService insertions) {
        this.store = store;
        this.insertions = insertions;
    }

    @Override
    public void expectReleasable(PlacementFacts placement) {
        var open = store.row(latest(placement)).open();
        if (!open.isEmpty()) {
            throw new Refusal(
                    "advertising.proof.refused.failed",
                    open.stream()
                            .map(check -> Texts.label(check.kind()))
                            .collect(Collectors.joining(text("advertising.separator"))),
                    open.size());
        }
    }

    @Override
    public Optional<Refusal> own(PlacementFacts placement, UUID user) {
        return store.latest(placement.id()).map(store::row).flatMap(proof -> own(proof, user));
    }

    private static Optional<Refusal> own(ProofRow proof, UUID user) {
        if (proof.madeBy().equals(user)) {
            return Optional.of(new Refusal("advertising.proof.refused.made", proof.number()));
        }
        return proof.overrides().stream()
                .filter(override -> override.by().equals(user))
                .map(override ->
                        new Refusal("advertising.proof.refused.took-on", Texts.label(override.kind()), proof.number()))
                .findFirst();
    }

    private Proof latest(PlacementFacts placement) {
        var proof = store.latest(placement.id()).orElseThrow(() -> new Refusal("advertising.proof.refused.none"));
        if (!proof.isOf(insertions.insertion(placement.insertion()).size())) {
            throw new Refusal("advertising.proof.refused.other-size");
        }
        store.expectUnaltered(proof);
        return proof;
    }
}
