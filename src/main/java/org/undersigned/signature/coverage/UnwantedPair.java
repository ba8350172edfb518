package org.undersigned.signature.coverage;

import java.util.UUID;

/**
 * Two names of a list of which one does not want to stand beside the other.
 *
 * @param signature the one that does not want to
 * @param credited its name
 * @param beside the name of the other
 */
public record UnwantedPair(UUID signature, String credited, String beside) {}
