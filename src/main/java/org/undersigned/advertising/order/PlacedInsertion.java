package org.undersigned.advertising.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.advertising.insertion.Insertion;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.terms.DueTime;
import org.undersigned.advertising.terms.LineTerms;
import org.undersigned.audit.Entry;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;

/**
 * An insertion that the paper has.
 *
 * @param details of the order, as the revision has them that stands
 * @param terms of the insertion, likewise
 */
public record PlacedInsertion(OrderFacts order, Insertion insertion, OrderDetails details, LineTerms terms) {

    public UUID id() {
        return insertion.getId();
    }

    public String label() {
        return insertion.label();
    }

    public boolean isInKind() {
        return terms.details().inKind();
    }

    public Optional<Instant> due(DeadlineKind kind) {
        return Optional.ofNullable(terms.deadlines().get(kind)).map(DueTime::dueAt);
    }

    /** The day in the zone of the paper. */
    public LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, terms.zone());
    }

    /** @throws Refusal when it may have run: its last day is over, and nobody has said yet whether it did */
    public void expectNotOver(Instant now) {
        if (insertion.state().isAhead() && terms.isOver(now)) {
            throw mayHaveRun(insertion, terms);
        }
    }

    static Refusal mayHaveRun(Insertion insertion, LineTerms terms) {
        return new Refusal(
                "advertising.order.refused.may-have-run",
                insertion.label(),
                DayText.of(terms.details().lastDay()));
    }

    /** The beginning of an entry on the trail. */
    public Entry entry(String verb) {
        return order.entry(verb).with("insertion", insertion.number());
    }
}
