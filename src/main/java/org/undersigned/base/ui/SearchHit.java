package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import org.jspecify.annotations.Nullable;

/**
 * Something that the search box found.
 *
 * @param title what it is called, shown as it will be printed
 * @param note what tells it from others of the same name: kind, discipline, the name that was matched
 */
public record SearchHit(
        String title, @Nullable String note, Class<? extends Component> view, RouteParameters parameters) {}
