/**
 * Newspaper ads: what papers sell and for how much, what is ordered and by when, the words and names of an ad, who
 * approves them, how they are set, and what was printed and paid.
 *
 * <p>Its parts stand in packages by what they are about, and use each other in this order: {@code publication}, {@code rate},
 * {@code budget}; {@code document}, {@code limit}, {@code terms}, {@code insertion}, {@code order}, {@code register},
 * {@code conversation}, {@code kill}, {@code print}, {@code invoice}; {@code typeset}; {@code copy}, {@code approval},
 * {@code placement}, {@code proof}; {@code calendar}.
 */
@NullMarked
package org.undersigned.advertising;

import org.jspecify.annotations.NullMarked;
