/**
 * Ranks: which names of a campaign stand first on lists that begin with marquee names, and in which order.
 *
 * <p>Decision: the ranks of a campaign are one thing with one version and not a number beside each name, so that two
 * names never share a rank and two people who move names at the same time are told. It costs that they cannot do so at
 * the same time.
 */
@NullMarked
package org.undersigned.roster.rank;

import org.jspecify.annotations.NullMarked;
