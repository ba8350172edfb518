/**
 * Who approves the copy of ads: policies of steps, reviews that copy them, and decisions that are never taken back.
 *
 * <p>Decision: a review copies the steps of the policy when a version is submitted, and each decision stands on the hash of
 * what was looked at. So neither a later change of the policy nor of the words can alter what somebody has agreed to. The
 * worst decision wins at once: one request for changes ends the review. The cost is that a policy that was wrong is only
 * put right by the next version.
 *
 * <p>Decision: a version with the same words and only fewer names takes the approvals of its words along, as decisions that
 * say from which they were kept, and gets one step for its names. Approving everything anew was refused: a page that closes
 * at five cannot wait for three people because of a name that was withdrawn at half past four.
 */
@NullMarked
package org.undersigned.advertising.approval;

import org.jspecify.annotations.NullMarked;
