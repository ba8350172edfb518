package org.undersigned.roster.rank;

import java.util.List;

/**
 * The names of a campaign that stand first, in their order.
 *
 * @param version as it was seen; 0 as long as none was ranked
 */
public record RankedNames(long version, List<RankedName> names) {}
