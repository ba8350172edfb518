package org.undersigned.advertising;

import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.kill.KillDetails;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.print.CopiesAtHand;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.SettableClock;

/**
 * The steps around an order that tests of orders, pages, kills and invoices have in common. Needs a coordinator signed
 * in.
 */
@Component
@Profile("test")
public class OrderSteps {

    private final CampaignFixture campaigns;
    private final OrderFixture fixture;
    private final OrderService orders;
    private final InsertionService insertions;
    private final CopiesAtHand copies;
    private final PrintService print;
    private final KillService kills;
    private final SettableClock clock;

    OrderSteps(
            CampaignFixture campaigns,
            OrderFixture fixture,
            OrderService orders,
            InsertionService insertions,
            CopiesAtHand copies,
            PrintService print,
            KillService kills,
            SettableClock clock) {
        this.campaigns = campaigns;
        this.fixture = fixture;
        this.orders = orders;
        this.insertions = insertions;
        this.copies = copies;
        this.print = print;
        this.kills = kills;
        this.clock = clock;
    }

    /** One whose budget is large enough for what most tests order. */
    public UUID campaign() {
        var campaign = campaigns.campaign();
        fixture.authorise(campaign);
        return campaign;
    }

    /** Begins the next revision of an order. */
    public int writeNext(UUID order) {
        return orders.writeNext(order, fixture.last(order).version());
    }

    /** Takes the last revision of an order from its draft to the paper. */
    public void send(UUID order) {
        approve(order);
        fixture.send(order);
    }

    /** Takes the last revision of an order from its draft to its approval by another coordinator. */
    public void approve(UUID order) {
        fixture.submit(order);
        fixture.approve(order);
    }

    /** Lets the paper take an ad for an insertion. */
    public void accept(Made made) {
        copies.release(made.insertion());
        print.acceptMaterial(made.insertion(), fixture.seen(made));
    }

    /** Calls an insertion off on its day, which was the last Tuesday. */
    public UUID killLate(UUID insertion) {
        return clock.at(
                fixture.past().atTime(LocalTime.NOON).atZone(OrderFixture.ZONE).toInstant(), () -> kill(insertion));
    }

    /** Calls an insertion off, whose deadline is known. */
    public UUID kill(UUID insertion) {
        return kills.kill(
                insertion,
                insertions.insertion(insertion).version(),
                new KillDetails("Pat Rep", "The letter has changed", null));
    }
}
