/** The page of an ad in an insertion: its proof on paper, and beside it what was checked and what the paper says. */
@NullMarked
package org.undersigned.advertising.proof.ui;

import org.jspecify.annotations.NullMarked;
