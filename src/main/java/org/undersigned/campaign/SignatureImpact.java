package org.undersigned.campaign;

import java.util.UUID;

/** Tells how many signatures a decision about a letter touches. The feature that keeps signatures implements it. */
public interface SignatureImpact {

    /** How many confirmed signatures the letter has, over all its numbers. */
    int confirmedFor(UUID letterId);
}
