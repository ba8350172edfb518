package org.undersigned.advertising.order;

import jakarta.persistence.Embeddable;
import org.undersigned.advertising.AdTexts;
import org.undersigned.base.Refusal;

/**
 * What an order says beside its insertions: the fields that papers ask for.
 *
 * @param headline what the ad is called
 * @param advertiser who orders it
 * @param account the number under which the paper knows the advertiser; empty where there is none
 * @param billing where the invoice goes, with the name
 * @param note to the paper
 */
@Embeddable
public record OrderDetails(
        String headline, String advertiser, String account, String billing, String phone, String contact, String note) {

    public static final int LONGEST_TEXT = 2_000;

    public OrderDetails {
        headline = headline.strip();
        advertiser = advertiser.strip();
        account = account.strip();
        billing = billing.strip();
        phone = phone.strip();
        contact = contact.strip();
        note = note.strip();
    }

    /** What another order is likely to say as well: who orders, where the invoice goes, and whom one reaches. */
    OrderDetails forAnother() {
        return new OrderDetails("", advertiser, "", billing, phone, contact, "");
    }

    /** @throws Refusal when something that an order cannot do without is missing, or something is too long */
    void expectComplete() {
        if (headline.isEmpty()) {
            throw new Refusal("advertising.order.refused.no-headline");
        }
        if (advertiser.isEmpty()) {
            throw new Refusal("advertising.order.refused.no-advertiser");
        }
        for (var line : new String[] {headline, advertiser, account, phone, contact}) {
            AdTexts.expectFits(line, AdTexts.LONGEST_LINE);
        }
        for (var text : new String[] {billing, note}) {
            AdTexts.expectFits(text, LONGEST_TEXT);
        }
    }
}
