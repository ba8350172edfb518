/**
 * Who may speak for a campaign, and how the press reaches them.
 *
 * <p>Decision: what stands here is meant for journalists, so it is no contact point of the directory, and whatever the vault
 * holds of the same person stays there. It is entered anew, by whoever has asked. The cost is that a number that changes
 * is changed in two places. The trail keeps that it changed and not what it was.
 */
@NullMarked
package org.undersigned.press.spokesperson;

import org.jspecify.annotations.NullMarked;
