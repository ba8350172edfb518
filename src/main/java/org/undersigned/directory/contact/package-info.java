/**
 * The contact points of parties: public, for the team, for the owner of the claim, and in the vault.
 *
 * <p>Decision: a private address is sealed in the row of its contact point, bound to the id of that row, so that whoever
 * has the database can neither read it nor have it shown at another card, and it follows the contact point when parties
 * are merged. A table of its own was refused: the row would then say where to look for what it hides, and both would have
 * to be kept together. Equal addresses are found by a keyed fingerprint; the price is that whoever has the database sees
 * which two are equal.
 *
 * <p>Decision: what somebody may not see is to them as if it were not there: the same sentence, no number, no mask. Only
 * the history tells all readers of a card that an address of the vault was added or opened; that is meant to be seen. Why
 * it was opened is told to coordinators, auditors and whoever opened it, since a reason says as much of a person as an
 * address does. The price is that the same number can be entered once more, in the clear, by somebody who has it from
 * elsewhere.
 *
 * <p>Decision: the master key changes by a command that seals what is stored anew. It covers the vault; the trail is only
 * ever added to, so its entries need the master key of their time for good. An address that stood in the clear before it
 * became private is not followed into old pages of the database's file or into backups.
 */
@NullMarked
package org.undersigned.directory.contact;

import org.jspecify.annotations.NullMarked;
