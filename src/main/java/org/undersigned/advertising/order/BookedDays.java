package org.undersigned.advertising.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells on which days pages are booked, without anything else of their orders. */
@Component
public class BookedDays {

    private final OrderQueries queries;

    BookedDays(OrderQueries queries) {
        this.queries = queries;
    }

    /** Of a campaign, what may still run on a day or after it, by day. */
    public List<BookedDay> from(UUID campaign, LocalDate from) {
        return queries.booked(campaign, from);
    }
}
