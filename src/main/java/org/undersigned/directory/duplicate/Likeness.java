package org.undersigned.directory.duplicate;

import java.util.Set;

/**
 * How likely two parties are one.
 *
 * @param score at most 100, which a number of another register alone gives
 */
record Likeness(int score, Set<DuplicateReason> reasons) {}
