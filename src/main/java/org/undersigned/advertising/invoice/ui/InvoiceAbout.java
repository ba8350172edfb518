package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.invoice.InvoiceRow;
import org.undersigned.advertising.invoice.InvoiceState;
import org.undersigned.advertising.invoice.Withdrawal;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.base.ui.Instants;
import org.undersigned.campaign.CampaignService;

/** What an invoice comes to, who did what with it, and when. */
@org.springframework.stereotype.Component
class InvoiceAbout {

    private final CampaignService campaigns;
    private final UserDirectory users;
    private final Clock clock;

    InvoiceAbout(CampaignService campaigns, UserDirectory users, Clock clock) {
        this.campaigns = campaigns;
        this.users = users;
        this.clock = clock;
    }

    Component of(OrderFacts order, InvoiceRow row) {
        var instants = new Instants(clock, campaigns.campaign(order.campaign()).zone());
        var about = new Div(
                new Span(row.total().toString()),
                new Span(text("advertising.invoice.ui.entered-by", users.name(row.enteredBy()))));
        if (!row.disputed().isEmpty()) {
            about.add(new Span(text("advertising.invoice.ui.disputed", row.disputed())));
        }
        if (row.approvedBy() != null && row.approvedAt() != null) {
            about.add(new Span(text(
                    "advertising.invoice.ui.approved-by",
                    users.name(row.approvedBy()),
                    instants.date(row.approvedAt()))));
        }
        if (row.state() == InvoiceState.PAID) {
            about.add(new Span(paid(row, instants)));
        }
        var withdrawn = row.withdrawn();
        if (withdrawn != null) {
            about.add(new Span(withdrawn(row, withdrawn, instants)));
        }
        if (PayableWords.areNeeded(row)) {
            about.add(new Span(PayableWords.of(row)));
        }
        about.addClassName("insertion-about");
        return about;
    }

    private String withdrawn(InvoiceRow row, Withdrawal withdrawn, Instants instants) {
        var said = text(
                "advertising.invoice.ui.withdrawn",
                users.name(row.stateBy()),
                instants.date(row.stateSince()),
                withdrawn.reason());
        return withdrawn.replacedBy().isEmpty()
                ? said
                : text("advertising.invoice.ui.withdrawn.replaced", said, withdrawn.replacedBy());
    }

    private String paid(InvoiceRow row, Instants instants) {
        if (row.paidOn() != null && row.paidReference() != null) {
            return text("advertising.invoice.ui.paid", Instants.date(row.paidOn()), row.paidReference());
        }
        return text(
                row.sums().prepaid().isEmpty()
                        ? "advertising.invoice.ui.closed-by"
                        : "advertising.invoice.ui.settled-by",
                users.name(row.stateBy()),
                instants.date(row.stateSince()));
    }
}
