package org.undersigned.advertising.order;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.base.money.Money;

/**
 * An insertion as the revision of its order has it that stands.
 *
 * @param number within its order
 * @param order state of that revision
 * @param lastDay on which it may run; the day itself where that is fixed
 * @param zone in which its deadlines are
 * @param price nothing where nobody knows it
 * @param deadlines those that are known
 */
public record InsertionFacts(
        UUID id,
        long version,
        UUID campaign,
        UUID order,
        int orderNumber,
        OrderState orderState,
        int number,
        UUID paper,
        String paperName,
        UUID paperEdition,
        String editionName,
        ZoneId zone,
        LocalDate runOn,
        LocalDate lastDay,
        int columns,
        AdSize size,
        AdColour colour,
        Guarantee guarantee,
        boolean inKind,
        Optional<Money> price,
        InsertionState state,
        Map<DeadlineKind, Instant> deadlines) {

    /** "Order 3, insertion 1: The Wall Street Journal, National". */
    public String label() {
        return text("advertising.insertion.of-order", orderNumber, number, editionName);
    }

    /** Whether it is still to run. What an order has that was declined fell away with it. */
    public boolean isAhead() {
        return state.isAhead() && orderState.isOpen();
    }

    public Optional<Instant> due(DeadlineKind kind) {
        return Optional.ofNullable(deadlines.get(kind));
    }
}
