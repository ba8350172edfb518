package org.undersigned.advertising.invoice;

import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.print.TearSheetRow;
import org.undersigned.base.money.Money;

/**
 * A billed line beside what was ordered and what was printed.
 *
 * @param due what the order comes to less what is credited for errors of the ad
 * @param left of what is billed once what the paper has credited of the invoice is off
 * @param mismatches in what they differ, but for what a finding has settled
 */
public record LineComparison(
        BilledLine billed,
        InsertionFacts ordered,
        Optional<TearSheetRow> printed,
        Money due,
        Money left,
        List<Mismatch> mismatches) {

    public LineComparison {
        mismatches = List.copyOf(mismatches);
    }

    public boolean agrees() {
        return mismatches.isEmpty();
    }
}
