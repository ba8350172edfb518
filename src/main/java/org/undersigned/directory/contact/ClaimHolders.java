package org.undersigned.directory.contact;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Says who holds the claim on whom. Implemented where claims are kept, which lies above the directory. */
public interface ClaimHolders {

    /** Those of some parties on whom a member of staff holds a claim, and nobody else does. */
    Set<UUID> heldBy(UUID user, Collection<UUID> parties);
}
