package org.undersigned.advertising.register;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.order.OrderState;
import org.undersigned.base.money.Money;

/**
 * An order in a list, with the last revision that whoever asks may see.
 *
 * @param insertions how many are ordered
 * @param firstRun the next day on which one may run; null where none is ahead
 * @param nextDue the next deadline of those that are ahead; null where none is known
 * @param total what the revision costs
 * @param inKind what the space is worth that the paper gives
 * @param committed what the paper is owed by now
 */
public record OrderRow(
        UUID id,
        int number,
        String paper,
        int revision,
        String headline,
        OrderState state,
        Instant stateSince,
        int insertions,
        @Nullable LocalDate firstRun,
        @Nullable Instant nextDue,
        Money total,
        Money inKind,
        Money committed) {

    public String label() {
        return text("advertising.order.label", number, paper);
    }
}
