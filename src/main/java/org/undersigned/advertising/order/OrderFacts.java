package org.undersigned.advertising.order;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.undersigned.audit.Entry;

/**
 * An order as everybody else sees it.
 *
 * @param last the last revision that whoever asks may see
 * @param standing the revision by which papers and money go
 */
public record OrderFacts(
        UUID id,
        long version,
        UUID campaign,
        int number,
        UUID paper,
        String paperName,
        Currency currency,
        int last,
        int standing,
        UUID addedBy,
        Instant addedAt) {

    public String label() {
        return text("advertising.order.label", number, paperName);
    }

    /** The beginning of an entry on the trail. */
    public Entry entry(String verb) {
        return Entry.of(verb, OrderService.KIND, id, label()).in(campaign);
    }
}
