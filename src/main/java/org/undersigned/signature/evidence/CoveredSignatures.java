package org.undersigned.signature.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Knows the signatures that evidence covers; whoever keeps them says it. */
public interface CoveredSignatures {

    /** Those of some signatures that there are. */
    List<CoveredSignature> of(Collection<UUID> signatures);
}
