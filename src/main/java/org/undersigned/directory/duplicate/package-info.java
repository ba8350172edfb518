/**
 * Parties that may be one: how they are found, judged and decided about.
 *
 * <p>Decision: names only propose. One in five new people has exactly the name of somebody else, so no name ever decides
 * that two entries are one party; a number of another register does, and two different numbers of one register forbid
 * it. An address of their own that two parties share counts much, one that leads to a representative counts nothing,
 * since whole agencies answer at it. A person decides; what was decided to be two is never proposed again.
 *
 * <p>Decision: to compare every party with every other takes a hundred thousand squared judgements, so only names of
 * one block are compared, from a table of our own that is written with the names. Full-text indexes were refused for it
 * as they were for the search. Each change of a party queues it for a run in the background, which compares it and
 * forgets its place in the queue in one transaction. The cost is some nine small rows for each name and a queue that
 * lags behind by minutes; who adds a party by hand is shown likely entries at once.
 */
@NullMarked
package org.undersigned.directory.duplicate;

import org.jspecify.annotations.NullMarked;
