package org.undersigned.advertising.placement;

import static org.undersigned.base.Texts.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.base.DayText;

/** Until when a paper takes another page, in its zone. */
public record LastChange(Instant at, ZoneId zone) {

    /** Before so many hours each minute counts. */
    private static final int EXACT_HOURS = 12;

    /** As far as that is known. */
    static Optional<LastChange> of(InsertionFacts insertion) {
        return insertion
                .due(DeadlineKind.MATERIAL)
                .or(() -> insertion.due(DeadlineKind.COPY))
                .map(at -> new LastChange(at, insertion.zone()));
    }

    public boolean isAhead(Instant now) {
        return now.isBefore(at);
    }

    /** The day and the hour, with the zone. */
    public String told() {
        return text(
                "advertising.impact.at",
                DayText.of(LocalDate.ofInstant(at, zone)),
                LocalTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES),
                zone.getId());
    }

    /** How long that is from now. */
    public String left(Instant now) {
        var left = Duration.between(now, at);
        if (left.toHours() < 1) {
            return text("advertising.impact.minutes", left.toMinutes());
        }
        if (left.toHours() < EXACT_HOURS && left.toMinutesPart() > 0) {
            return text("advertising.impact.hours-and-minutes", left.toHours(), left.toMinutesPart());
        }
        return left.toDays() < 3
                ? text("advertising.impact.left", left.toHours())
                : text("advertising.impact.days", left.toDays());
    }
}
