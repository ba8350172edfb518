package org.undersigned.advertising.publication;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says of its deadlines; it may say nothing of some or all.
 *
 * @param doublePageEarlier hours by which an ad over two pages is due earlier; null where that is unknown
 */
public record DeadlineRules(
        Map<DeadlineKind, Sourced<DeadlineRule>> rules,
        @Nullable Integer doublePageEarlier) {

    public DeadlineRules {
        rules = Map.copyOf(rules);
    }

    public Optional<Sourced<DeadlineRule>> rule(DeadlineKind kind) {
        return Optional.ofNullable(rules.get(kind));
    }

    /** The last moment for a run on a day, or nothing where the paper's rule is unknown. */
    public Optional<Deadline> before(LocalDate run, DeadlineKind kind, PublishingCalendar calendar) {
        return rule(kind).map(rule -> rule.value().before(run, calendar));
    }

    /** The same for an ad over two pages. */
    public Optional<Deadline> beforeDoublePage(LocalDate run, DeadlineKind kind, PublishingCalendar calendar) {
        return Optional.ofNullable(doublePageEarlier)
                .flatMap(hours -> before(run, kind, calendar).map(deadline -> deadline.earlier(hours)));
    }
}
