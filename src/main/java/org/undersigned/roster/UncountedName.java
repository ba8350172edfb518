package org.undersigned.roster;

import org.jspecify.annotations.Nullable;

/**
 * A name that is on a list and does not count by its rule.
 *
 * @param group with which it counts, as that is credited on the same list; null where it counts with none, or that is not
 *     known any more
 */
public record UncountedName(String credited, @Nullable String group) {}
