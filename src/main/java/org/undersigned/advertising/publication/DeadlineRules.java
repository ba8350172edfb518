package org.undersigned.advertising.publication;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a paper says of its deadlines; it may say nothing of some or all. */
public record DeadlineRules(Map<DeadlineKind, Sourced<DeadlineRule>> rules) {

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
}
