package org.undersigned.advertising.placement;

import org.undersigned.base.Refusal;

/** Says whether the proof of a placement is good enough. Implemented by what makes proofs. */
public interface ProofGate {

    /**
     * @throws Refusal when there is no proof, it is not of this ad and the space that is ordered, or a check of it failed and
     *     nobody takes that upon themselves
     */
    void expectReleasable(PlacementFacts placement);
}
