package org.undersigned.advertising.rate.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.publication.ui.PaperAddress;
import org.undersigned.advertising.publication.ui.PublicationPanel;
import org.undersigned.advertising.rate.RateCard;
import org.undersigned.advertising.rate.RateService;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Panel;

/** The prices of an edition: what an ad costs, and the cards that say so. */
@org.springframework.stereotype.Component
class RatePanel implements PublicationPanel {

    private final RateService rates;
    private final CurrentUser user;
    private final Clock clock;

    RatePanel(RateService rates, CurrentUser user, Clock clock) {
        this.rates = rates;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component content(PaperEdition edition, PaperAddress address, Runnable changed) {
        var today = LocalDate.ofInstant(clock.instant(), edition.zone());
        var cards = rates.cards(edition.id());
        var parts = new Div(price(edition, cards, address, today), cards(edition, cards, today, changed));
        parts.addClassName("rate-panels");
        return parts;
    }

    private Component price(PaperEdition edition, List<RateCard> cards, PaperAddress address, LocalDate today) {
        return new Panel(
                text("advertising.rate.ui.price"),
                cards.isEmpty()
                        ? new Paragraph(text("advertising.rate.ui.no-cards"))
                        : new PriceSheet(edition, cards, address, today));
    }

    private Component cards(PaperEdition edition, List<RateCard> cards, LocalDate today, Runnable changed) {
        var panel = new Panel(text("advertising.rate.ui.cards"));
        if (user.may(Permission.PUBLICATION_WRITE)) {
            panel.actions(Buttons.quiet(text("advertising.rate.ui.add"), () -> add(edition, today, changed)));
        }
        panel.show(
                cards.isEmpty() ? new Paragraph(text("advertising.rate.ui.cards.none")) : new CardTable(cards, today));
        return panel;
    }

    private void add(PaperEdition edition, LocalDate today, Runnable changed) {
        FormDialog.around(
                        text("advertising.rate.ui.add.title", edition.label()),
                        new RateForm(edition.currency().getCurrencyCode(), today),
                        text("advertising.rate.ui.add"),
                        details -> {
                            rates.add(edition.id(), details);
                            changed.run();
                        })
                .wide()
                .open();
    }
}
