/**
 * The kit that every screen is made of, so that each kind of thing looks and behaves the same everywhere.
 *
 * <ul>
 *   <li>{@code Page} with a {@code ViewHeader} is every page; {@code Register} with {@code FilterChip}s is a list;
 *       {@code RecordPage} of {@code Panel}s and {@code FactList}s is a record; {@code Paper} carries what the public
 *       will read.
 *   <li>{@code FormDialog} around {@code FormColumns} edits, with an {@code Editing} where others may edit too, and keeps
 *       drafts where it is long; {@code ReasonDialog} is for a step with a reason and
 *       {@code ConfirmAction} for one to be sure of; {@code Notifications.orRefusal} runs a service call from a plain
 *       button; {@code Buttons} and {@code ActionMenu} are what is pressed.
 *   <li>{@code StatusBadge} is a state, {@code Instants} makes the label of a time, {@code PrintedName} a name,
 *       {@code Numbers}, {@code Figure} and {@code BarTable} a count, {@code EmptyState} an absence,
 *       {@code FileDownload} a file.
 *   <li>{@code NavigationEntry}, {@code SearchSource} and {@code HomeTile} are implemented as beans by a feature that
 *       has something in the shell.
 * </ul>
 *
 * <p>Decided: which columns of a list somebody sees is kept in the browser, under the name of the list and a hash of the
 * user's. Only the difference from the standard is kept, so that a column of a later release is shown to everybody. It is
 * a habit of one person at one desk, and the address stays what two people can mail each other: filter, order and open
 * row. A table for it was refused as one more write on every tick; the price is that the choice does not follow a person
 * to another machine, and that a list shows its standard columns for the moment in which the browser is asked.
 *
 * <p>Decided: to open a detail is a step in the history of the browser and to filter or sort is none, since Back is
 * pressed to get rid of what has just come up. Whoever closes a detail goes that step back, unless the list has been
 * filtered or sorted meanwhile: then Back leads to the list as it was before.
 */
@NullMarked
package org.undersigned.base.ui;

import org.jspecify.annotations.NullMarked;
