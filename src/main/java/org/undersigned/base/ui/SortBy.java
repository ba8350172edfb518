package org.undersigned.base.ui;

import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;

/**
 * How a register is sorted.
 *
 * @param key the word for the column that the service knows; never a column name of the database
 */
public record SortBy(String key, boolean descending) {

    private static final String DOWN = "-";

    static SortBy of(QuerySortOrder order) {
        return new SortBy(order.getSorted(), order.getDirection() == SortDirection.DESCENDING);
    }

    /** Reads what stands in an address. */
    static SortBy parse(String word) {
        return word.startsWith(DOWN) ? new SortBy(word.substring(DOWN.length()), true) : new SortBy(word, false);
    }

    /** "NAME", or "-NAME" from the end. */
    String word() {
        return (descending ? DOWN : "") + key;
    }

    SortDirection direction() {
        return descending ? SortDirection.DESCENDING : SortDirection.ASCENDING;
    }
}
