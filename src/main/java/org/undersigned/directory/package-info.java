/**
 * The directory: everyone who can sign or be dealt with, by what names, with what facts, and how they are found. What
 * hangs on a party has packages of its own:
 *
 * <ul>
 *   <li>{@code contact} and {@code address}: how a party is reached, and the vault of what few may read;
 *   <li>{@code affiliation}: who is or was in which group or body; {@code coalition}: organisations in a campaign;
 *   <li>{@code representation}: who speaks for whom, and whom to call for which ask;
 *   <li>{@code restriction}: whom nobody may turn to;
 *   <li>{@code honour}: what may be said of a party; {@code external}: what others call it, by number;
 *   <li>{@code duplicate}: which parties may be the same; {@code merge}: making one of two, and taking that back.
 * </ul>
 *
 * <p>Decision: names are found through three tables of our own, one of search terms, one of three-letter pieces, and one
 * of words beside the first letter of another word, all made of the folded names, and the few that remain are put in
 * order in Java. The databases' full-text indexes drop short and common words ("U2", "The Who", "Ye"), fold differently
 * on H2 and MySQL, and know nothing of "R.E.M." The cost is some twenty small rows for each name, written with it.
 *
 * <p>Decision: names that are only alike are offered after those that have what was typed, and only where these are
 * few. Somebody who types a name right never has to look past a similar one. Three-letter pieces alone were refused:
 * "John Smxth" keeps none of Smith, and of John there are a thousand, while of "john s" there are a hundred.
 *
 * <p>Decision: these packages hang on a party by its id, each row with a version of its own, so that two people who
 * edit different parts of one card do not get into each other's way. Nothing here knows of them; that something hangs
 * on a party is asked through {@link org.undersigned.directory.DirectoryUse}, where a found name leads further through
 * {@link org.undersigned.directory.PartyLead}. One card as one record with one version was refused for that reason. The
 * cost is that each of them would find, compare and tell by itself; {@link org.undersigned.directory.CardParts} does it
 * for all.
 */
@NullMarked
package org.undersigned.directory;

import org.jspecify.annotations.NullMarked;
