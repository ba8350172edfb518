package org.undersigned.directory;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Says in short whom one calls to reach a party. Implemented where that is kept. */
public interface WhomToCall {

    /** "Jane Roe, Harrow & Finch" for each of the parties for whom somebody speaks now, read at once for all. */
    Map<UUID, String> inShort(Collection<UUID> parties);
}
