/**
 * The log of what newspapers wrote, what was wrong with it, and whether they were told.
 *
 * <p>Decision: of an article its hash and the findings are kept, not its text, which is its paper's. The cost is that an
 * article is given again to be read again.
 *
 * <p>Decision: of a finding its kind is kept, the ids and figures that it means, and its paragraph. Its sentence is made
 * when the log is read and names only whose yes stands then, so that the log does not go on telling who withdrew. The
 * cost is that it says that a name is written otherwise and not how, and that somebody is not on the list and not who.
 */
@NullMarked
package org.undersigned.press.coverage;

import org.jspecify.annotations.NullMarked;
