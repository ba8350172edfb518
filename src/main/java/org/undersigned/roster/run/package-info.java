/**
 * Runs: that the names of an edition were printed in a paper, or posted, once.
 *
 * <p>Decision: a run is recorded by a person who has seen the paper, since an edition that is sealed or given out has not
 * been printed yet, and one that was printed may have been printed twice. What a signer allowed ("two runs") is counted
 * against these. It costs a step by hand; whoever books insertions here can take it over through {@code RunSource}.
 */
@NullMarked
package org.undersigned.roster.run;

import org.jspecify.annotations.NullMarked;
