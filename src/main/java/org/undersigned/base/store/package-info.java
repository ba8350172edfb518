/**
 * What every stored thing has in common, the retry of transactions that lost a race, and what is asked of a database
 * before the product starts on it.
 *
 * <p>Decision: keys are made here, in the order of time, and stored as sixteen bytes. Inserts then go in batches and no
 * counter is asked for, which a cluster would have to keep in step; a database's own numbering was refused for both.
 * The cost is a longer key in every index, and that a thing has to say itself whether it is new.
 *
 * <p>Decision: two who write the same thing in the same moment are told apart by the database, by a version or a unique
 * index, and the second one gets a sentence. Locks that a person holds while typing were refused: somebody always goes
 * home with one. Only a transaction that the database itself broke off is repeated, and then the whole of it. The cost
 * is that each write that can come second is made at once, not with the others at the end, so that its refusal can be
 * told from every other failure.
 *
 * <p>Decision: on MySQL the schema's owner migrates, and then grants the product's own account each table for itself;
 * the trail's tables without update and delete. MySQL cannot take from one table what was granted on its schema, so the
 * grants are made anew at each start, and a new table has its rights from the beginning. Whether the account is really
 * kept to them is tried out, not read from the grants, which may come by roles and patterns. The cost is a second
 * account; with one alone the product works, and says at each start that the trail is not protected.
 */
@NullMarked
package org.undersigned.base.store;

import org.jspecify.annotations.NullMarked;
