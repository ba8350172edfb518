/**
 * Restrictions: whom we do not contact, in one campaign or in all, why, and until when.
 *
 * <p>Decision: a restriction is set and lifted, and never edited or taken away; another reach or another end is another
 * restriction. Whoever asks later who forbade what, and who allowed it again, finds it in two rows; an edited row would
 * hide that somebody was asked while the restriction stood. The cost is that a wrong one stays visible as lifted.
 *
 * <p>Decision: the features that ask and send look here themselves, in the transaction in which they do so, for all
 * parties of a bulk at once. A flag on the party was refused: it would have to be moved whenever a day ends. The last day
 * of a restriction is over when it is over everywhere on earth, so that no zone has to be known; it then holds some hours
 * longer than a calendar says, and never shorter.
 */
@NullMarked
package org.undersigned.directory.restriction;

import org.jspecify.annotations.NullMarked;
