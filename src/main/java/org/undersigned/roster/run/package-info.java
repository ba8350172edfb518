/**
 * Runs: that the names of an edition were printed in a paper, or posted, once.
 *
 * <p>Decision: a run is recorded by a person who has seen the paper, since an edition that is sealed or given out has not
 * been printed yet, and one that was printed may have been printed twice. What a signer allowed ("two runs") is counted
 * against these. Pages that are ordered here count by themselves through {@code RunSource}; where somebody records one of
 * them by hand too, it is said to be the same and counted once.
 */
@NullMarked
package org.undersigned.roster.run;

import org.jspecify.annotations.NullMarked;
