package org.undersigned.advertising.order;

import static org.undersigned.base.Texts.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.undersigned.base.DayText;

/**
 * On which days an ad may run.
 *
 * @param edition what the edition of the paper is called
 * @param last the first day again where the day is fixed
 * @param zone in which its days are
 */
public record BookedDay(UUID insertion, String edition, LocalDate first, LocalDate last, ZoneId zone) {

    /** As an order line keeps it. */
    public BookedDay(UUID insertion, String edition, LocalDate first, LocalDate last, String zone) {
        this(insertion, edition, first, last, ZoneId.of(zone));
    }

    /** "The Gazette, City, 22 January 2026". */
    public String label() {
        return text("advertising.insertion.booked", edition, DayText.of(first));
    }
}
