/**
 * What newspapers sell space under: their editions, pages, calendars, deadlines, rules for material, contacts and blocks.
 *
 * <p>Decision: each value that a paper has told or printed is a row with its source and the date on which it was checked,
 * of the paper or of one edition, and is superseded by the next row. Columns of a table were refused: a page may be known
 * from a rate card of 2018 and its deadline from a mail of yesterday, and either may be unknown. The cost is that pages,
 * calendars and rules are put together from rows, by {@link org.undersigned.advertising.publication.FactSheet}. Name, zone,
 * country and currency are what a paper is, not what was read of it, and stand without a source.
 *
 * <p>Decision: an edition that says nothing of its own has what its paper says. A value that nobody has checked since the
 * document was written is shown as such; the documents name a year at most, and a date of checking is not made up.
 */
@NullMarked
package org.undersigned.advertising.publication;

import org.jspecify.annotations.NullMarked;
