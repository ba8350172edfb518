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
 */
@NullMarked
package org.undersigned.base.store;

import org.jspecify.annotations.NullMarked;
