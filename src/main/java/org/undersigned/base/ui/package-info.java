/**
 * The kit that every screen is made of, so that each kind of thing looks and behaves the same everywhere.
 *
 * <ul>
 *   <li>{@code Page} with a {@code ViewHeader} is every page; {@code Register} with {@code FilterChip}s is a list;
 *       {@code RecordPage} of {@code Panel}s and {@code FactList}s is a record; {@code Paper} carries what the public
 *       will read.
 *   <li>{@code FormDialog} around {@code FormColumns} edits; {@code ReasonDialog} is for a step with a reason and
 *       {@code ConfirmAction} for one to be sure of; {@code Notifications.orRefusal} runs a service call from a plain
 *       button; {@code Buttons} and {@code ActionMenu} are what is pressed.
 *   <li>{@code StatusBadge} is a state, {@code Instants} makes the label of a time, {@code PrintedName} a name,
 *       {@code Numbers}, {@code Figure} and {@code BarTable} a count, {@code EmptyState} an absence,
 *       {@code FileDownload} a file.
 *   <li>{@code NavigationEntry}, {@code SearchSource} and {@code HomeTile} are implemented as beans by a feature that
 *       has something in the shell.
 * </ul>
 */
@NullMarked
package org.undersigned.base.ui;

import org.jspecify.annotations.NullMarked;
