package org.undersigned.base.ui;

import java.util.List;

/** Fetches one page of the rows that a filter finds. */
@FunctionalInterface
public interface RowSource<R, F> {

    List<R> fetch(F filter, int offset, int limit, List<SortBy> sort);
}
