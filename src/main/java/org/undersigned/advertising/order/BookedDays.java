package org.undersigned.advertising.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells on which days pages are booked, without anything else of their orders. */
@Component
public class BookedDays {

    private final OrderQueries queries;

    BookedDays(OrderQueries queries) {
        this.queries = queries;
    }

    /** The last day of the page of a campaign that runs next, of those that may still run on a day or after it. */
    public Optional<LocalDate> next(UUID campaign, LocalDate from) {
        return queries.nextRun(campaign, from);
    }
}
