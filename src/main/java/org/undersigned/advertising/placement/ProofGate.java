package org.undersigned.advertising.placement;

import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Refusal;

/** Says whether the proof of a placement is good enough. Implemented by what makes proofs. */
public interface ProofGate {

    /**
     * @throws Refusal when there is no proof, it is not of this ad and the space that is ordered, or a check of it failed and
     *     nobody takes that upon themselves
     */
    void expectReleasable(PlacementFacts placement);

    /** Why somebody does not approve the proof that counts: they made it, or took a failed check of it upon themselves. */
    Optional<Refusal> own(PlacementFacts placement, UUID user);
}
