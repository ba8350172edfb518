package org.undersigned.signature;

import java.util.UUID;
import org.undersigned.signature.evidence.EvidenceDetails;

/**
 * The yes that somebody gives again after having taken it back.
 *
 * @param letterVersion the words that they have now said yes to
 */
public record RestorationDetails(UUID letterVersion, String reason, EvidenceDetails shownBy) {}
