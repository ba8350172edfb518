/**
 * The directory: everyone who can sign or be dealt with, by what names, with what facts, and how they are found.
 *
 * <p>Decision: names are found through two tables of our own, one of search terms and one of three-letter pieces, both
 * made of the folded names, and the few that remain are put in order in Java. The databases' full-text indexes drop
 * short and common words ("U2", "The Who", "Ye"), fold differently on H2 and MySQL, and know nothing of "R.E.M." The
 * cost is some twenty small rows for each name, written with it.
 *
 * <p>Decision: contact points, honours, members and coalition roles are packages of their own below this one and hang
 * on a party by its id, each row with a version of its own, so that two people who edit different parts of one card do
 * not get into each other's way. Nothing here knows of them; that something hangs on a party is asked through
 * {@link org.undersigned.directory.DirectoryUse}. One card as one record with one version was refused for that reason.
 * The cost is that each of them would find, compare and tell by itself; {@link org.undersigned.directory.CardParts}
 * does it for all.
 */
@NullMarked
package org.undersigned.directory;

import org.jspecify.annotations.NullMarked;
