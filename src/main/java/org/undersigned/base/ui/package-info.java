/**
 * The kit that every screen is made of, so that each kind of thing looks and behaves the same everywhere.
 *
 * <ul>
 *   <li>A {@link org.undersigned.base.ui.Page} begins with a {@link org.undersigned.base.ui.ViewHeader}; a list is a
 *       {@link org.undersigned.base.ui.Register} with {@link org.undersigned.base.ui.FilterChip filter chips}; a record
 *       page is a {@link org.undersigned.base.ui.RecordPage} of {@link org.undersigned.base.ui.Panel panels} and
 *       {@link org.undersigned.base.ui.FactList facts}; what the public will read lies on
 *       {@link org.undersigned.base.ui.Paper}.
 *   <li>Editing happens in a {@link org.undersigned.base.ui.FormDialog} around {@link org.undersigned.base.ui.FormColumns};
 *       a step with a reason in a {@link org.undersigned.base.ui.ReasonDialog}; a step to be sure of in a
 *       {@link org.undersigned.base.ui.ConfirmAction}; a service call from a plain button runs through
 *       {@link org.undersigned.base.ui.Notifications#orRefusal}.
 *   <li>A state is a {@link org.undersigned.base.ui.StatusBadge}, a time an {@link org.undersigned.base.ui.InstantLabel},
 *       a name a {@link org.undersigned.base.ui.PrintedName}, an extra action goes into an {@link org.undersigned.base.ui.ActionMenu}, a count through
 *       {@link org.undersigned.base.ui.Numbers}, bars through {@link org.undersigned.base.ui.BarTable}, an absence is an
 *       {@link org.undersigned.base.ui.EmptyState}, a file a {@link org.undersigned.base.ui.FileDownload}.
 *   <li>A feature joins the shell by beans: {@link org.undersigned.base.ui.NavigationEntry},
 *       {@link org.undersigned.base.ui.SearchSource}, {@link org.undersigned.base.ui.HomeTile}.
 * </ul>
 */
@NullMarked
package org.undersigned.base.ui;

import org.jspecify.annotations.NullMarked;
