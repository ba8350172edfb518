/**
 * Who holds an edition, and telling them that it is not to be used any more.
 *
 * <p>Decision: the words are drafted from what was sealed and what stands now, are sent by a person from their own
 * mailbox, and are kept here once that person says so. Sending them from here was refused: whoever got a file is a line
 * that somebody typed and no address. The cost is a step by hand for each holder.
 *
 * <p>Decision: a notice names the names that may not be printed any more, though nothing else that goes out does. Who
 * gets it holds them already, and could not take them out otherwise.
 */
@NullMarked
package org.undersigned.roster.notice;

import org.jspecify.annotations.NullMarked;
