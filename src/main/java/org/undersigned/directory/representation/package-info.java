/**
 * Who speaks for whom, and whom to call for which ask.
 *
 * <p>Decision: representatives and agencies are parties of the directory, so that names, contact points, restrictions,
 * search and merge serve them as they serve everybody else; a representation only ties two or three parties together.
 * A table of representatives with names and addresses of their own was refused: the same publicist stood in it once for
 * each client, each time with another telephone number. The cost is that the directory lists people who will never be
 * asked to sign.
 *
 * <p>Decision: whom to call is decided by one rule in plain Java ({@link
 * org.undersigned.directory.representation.CallPolicy}) over the few representations of one party, and the list of all
 * parties asks the same rule. A query that ranks in the database would be a second rule. The cost is that a page of the
 * list reads all representations of its parties, in one query.
 */
@NullMarked
package org.undersigned.directory.representation;

import org.jspecify.annotations.NullMarked;
