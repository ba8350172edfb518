package org.undersigned.advertising.print;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What was decided by the pages that are kept. Implemented by what lies above; whoever calls has asked for the
 * permission.
 */
public interface PageUse {

    /** By insertions what was approved by their pages: "Invoice 7". Those of which nothing was are left out. */
    Map<UUID, String> of(Collection<UUID> insertions);
}
