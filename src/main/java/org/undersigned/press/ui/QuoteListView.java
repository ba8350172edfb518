package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.press.quote.QuoteRow;
import org.undersigned.press.quote.QuotedBy;
import org.undersigned.signature.ui.SignatureNavigation;

/** The quotes of the campaign that one works in, and whether their speakers have agreed to each. */
@Route(PressNavigation.QUOTES)
@RolesAllowed(Permission.EDITION_READ)
class QuoteListView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final QuoteDialogs dialogs;
    private final ViewHeader header = new ViewHeader(text("press.quote.ui.title"))
            .within(PressNavigation.linkToDesk(text("press.desk.ui.title")));

    QuoteListView(QuoteDialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public String getPageTitle() {
        return text("press.quote.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        show();
    }

    private void show() {
        dialogs.campaign().ifPresentOrElse(this::show, () -> getContent().show(header, nothing()));
    }

    private void show(CampaignFacts campaign) {
        if (dialogs.mayWrite()) {
            header.primary(Buttons.primary(text("press.quote.ui.add"), () -> dialogs.add(campaign.id(), this::show)));
        }
        var quotes = dialogs.quotes(campaign.id());
        getContent().show(header, quotes.isEmpty() ? nothing() : list(campaign, quotes));
    }

    private static Component nothing() {
        return new EmptyState(text("press.quote.ui.none.title"), text("press.quote.ui.none.text"));
    }

    private Component list(CampaignFacts campaign, List<QuoteRow> quotes) {
        var list = new UnorderedList();
        list.addClassName("quote-list");
        quotes.forEach(quote -> list.add(new ListItem(line(campaign, quote))));
        return list;
    }

    private Component[] line(CampaignFacts campaign, QuoteRow quote) {
        var words = new Paragraph(text("press.quote.ui.quoted", quote.details().words()));
        words.addClassName("printed");
        var badge = new StatusBadge(
                text(quote.isQuotable() ? "press.quote.ui.quotable" : "press.quote.ui.not-quotable"),
                quote.isQuotable() ? Tone.GOOD : Tone.WAITING);
        var about = new Div(badge);
        signedOff(quote).map(Paragraph::new).ifPresent(about::add);
        about.addClassName("quote-about");
        return new Component[] {words, speaker(quote), about, bars(quote), actions(campaign, quote)};
    }

    private static Component speaker(QuoteRow quote) {
        var speaker = new Paragraph(QuotePanel.speaker(quote.details()));
        if (quote.by() instanceof QuotedBy.Signer signer) {
            speaker.add(SignatureNavigation.linkToSignature(text("press.quote.ui.signature"), signer.id()));
        }
        speaker.addClassName("quote-speaker");
        return speaker;
    }

    /** Why it may not be used, for those who work here. */
    private static Component bars(QuoteRow quote) {
        var bars = new UnorderedList();
        bars.addClassName("quote-bars");
        quote.bars().stream()
                .map(bar -> new ListItem(bar.sentence(quote.details().speaker())))
                .forEach(bars::add);
        bars.setVisible(!quote.isQuotable());
        return bars;
    }

    private static Optional<String> signedOff(QuoteRow quote) {
        return Optional.ofNullable(quote.signOff())
                .map(signOff -> text("press.quote.ui.signed-off", signOff.saidBy(), Instants.date(signOff.saidOn())));
    }

    private Component actions(CampaignFacts campaign, QuoteRow quote) {
        var actions = new Div();
        actions.addClassName("quote-actions");
        if (!dialogs.mayWrite()) {
            return actions;
        }
        if (quote.by() == null) {
            actions.add(Buttons.plain(
                    text("press.quote.ui.attribute"), () -> dialogs.attribute(campaign.id(), quote, this::show)));
        }
        actions.add(
                quote.signOff() == null
                        ? Buttons.plain(text("press.quote.ui.sign-off"), () -> dialogs.signOff(quote, this::show))
                        : Buttons.plain(text("press.quote.ui.take-back"), () -> dialogs.takeBack(quote, this::show)));
        return actions;
    }
}
