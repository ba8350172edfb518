package org.undersigned.base.ui;

/**
 * How a register is sorted.
 *
 * @param key the word for the column that the service knows; never a column name of the database
 */
public record SortBy(String key, boolean descending) {}
