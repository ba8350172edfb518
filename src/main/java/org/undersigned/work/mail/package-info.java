/**
 * Mail that the product sends: an outbox that is written with the change a mail tells of, and a worker that empties it.
 *
 * <p>Decision: nothing sends a mail exactly once over SMTP. So a worker claims a mail by compare-and-set, says that it
 * begins before it talks to the server, and marks the mail when the server has taken it. What breaks off before it began is
 * tried again; what breaks off after that may have gone out and waits for a person as uncertain. Sending again on a guess
 * was refused: people act on what they are asked twice. The cost is that somebody has to look now and then.
 *
 * <p>Decision: mails are plain text, their keys say what they are about so that the same is never put twice, and their links
 * open pages and change nothing: mail scanners open links.
 */
@NullMarked
package org.undersigned.work.mail;

import org.jspecify.annotations.NullMarked;
