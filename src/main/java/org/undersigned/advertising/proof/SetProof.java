package org.undersigned.advertising.proof;

import java.util.List;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.typeset.SetAd;

/**
 * A page that was set, as a file, with what it was checked for.
 *
 * @param size of the space that is ordered
 */
public record SetProof(ProofDetails details, AdSize size, SetAd ad, byte[] pdf, List<PreflightCheck> checks) {}
