package org.undersigned.advertising.insertion.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.order.InsertionBooking;
import org.undersigned.advertising.order.LineRow;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.advertising.publication.LengthText;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.advertising.rate.RateService;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.advertising.terms.PaperStatement;
import org.undersigned.advertising.terms.RateChoice;
import org.undersigned.base.Refusal;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.campaign.CampaignService;

/** Putting insertions into a draft, changing them there and taking them out. */
@Component
public class BookingDialogs {

    private final OrderService orders;
    private final InsertionBooking booking;
    private final PublicationService publications;
    private final RateService rates;
    private final CampaignService campaigns;
    private final Clock clock;

    BookingDialogs(
            OrderService orders,
            InsertionBooking booking,
            PublicationService publications,
            RateService rates,
            CampaignService campaigns,
            Clock clock) {
        this.orders = orders;
        this.booking = booking;
        this.publications = publications;
        this.rates = rates;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    private InsertionForm form(OrderFacts order) {
        return new InsertionForm(new InsertionChoices(
                publications.editions(order.paper()),
                order.currency(),
                publications.publication(order.paper()).zone(),
                clock.instant(),
                campaigns.campaign(order.campaign()).launchDay(),
                rates::cards,
                details -> booking.preview(order.id(), details)));
    }

    /** One more takes nothing away of what somebody else has booked meanwhile. */
    public void book(OrderFacts order, RevisionRow revision, Runnable changed) {
        var form = form(order);
        var dialog = FormDialog.around(
                text("advertising.order.ui.book"), form, text("advertising.order.ui.book"), details -> {
                    booking.book(order.id(), revision.number(), now(revision).version(), details);
                    changed.run();
                });
        form.onChange(dialog::forgetRefusal);
        dialog.wide().open();
    }

    /** What somebody else did to the same insertion stands beside what was typed. */
    void rebook(OrderFacts order, RevisionRow revision, LineRow line, Runnable changed) {
        var seen = new Seen<>(revision.version(), line.terms().details());
        var editing = Editing.of(seen, () -> seen(revision, line.insertion()), (before, details) -> {
                    booking.rebook(order.id(), revision.number(), before.version(), line.insertion(), details);
                    changed.run();
                })
                .saying(UUID.class, id -> edition(order, id))
                .saying(AdSize.class, BookingDialogs::said)
                .saying(RateChoice.class, rate -> label(rate.rateClass()))
                .saying(PaperStatement.class, BookingDialogs::said);
        var form = form(order);
        var dialog = FormDialog.editing(
                text("advertising.order.ui.rebook", line.number()), form, text("advertising.order.ui.save"), editing);
        form.onChange(dialog::forgetRefusal);
        dialog.wide().open();
    }

    private RevisionRow now(RevisionRow revision) {
        return orders.revisions(revision.order()).stream()
                .filter(row -> row.number() == revision.number())
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.order.refused.unknown-order"));
    }

    private Seen<InsertionDetails> seen(RevisionRow revision, UUID insertion) {
        return orders.lines(revision.order(), revision.number()).stream()
                .filter(line -> line.insertion().equals(insertion))
                .map(line -> new Seen<>(now(revision).version(), line.terms().details()))
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.order.refused.unknown-insertion"));
    }

    private String edition(OrderFacts order, UUID id) {
        return publications.editions(order.paper()).stream()
                .filter(edition -> edition.id().equals(id))
                .map(PaperEdition::label)
                .findFirst()
                .orElse("");
    }

    private static String said(AdSize size) {
        return text("advertising.invoice.size", LengthText.of(size.width()), LengthText.of(size.depth()));
    }

    private static String said(PaperStatement statement) {
        return text("advertising.order.ui.statement", statement.by(), statement.words());
    }

    void remove(OrderFacts order, RevisionRow revision, LineRow line, Runnable changed) {
        new ConfirmAction(
                        text("advertising.order.ui.remove.title", line.number()),
                        text("advertising.order.ui.remove.explanation"),
                        text("advertising.order.ui.remove"),
                        () -> {
                            booking.remove(order.id(), revision.number(), revision.version(), line.insertion());
                            changed.run();
                        })
                .dangerous()
                .open();
    }
}
