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
        var campaign = dialogs.campaign();
        if (campaign.isPresent() && dialogs.mayWrite()) {
            header.primary(Buttons.primary(
                    text("press.quote.ui.add"), () -> dialogs.add(campaign.get().id(), this::show)));
        }
        var quotes = campaign.map(CampaignFacts::id).map(dialogs::quotes).orElse(List.of());
        getContent()
                .show(
                        header,
                        quotes.isEmpty()
                                ? new EmptyState(text("press.quote.ui.none.title"), text("press.quote.ui.none.text"))
                                : list(quotes));
    }

    private Component list(List<QuoteRow> quotes) {
        var list = new UnorderedList();
        list.addClassName("quote-list");
        quotes.forEach(quote -> list.add(new ListItem(line(quote))));
        return list;
    }

    private Component[] line(QuoteRow quote) {
        var words = new Paragraph(text("press.quote.ui.quoted", quote.details().words()));
        words.addClassName("printed");
        var speaker = new Paragraph(QuotePanel.speaker(quote.details()));
        var badge = new StatusBadge(
                text(quote.isQuotable() ? "press.quote.ui.quotable" : "press.quote.ui.not-quotable"),
                quote.isQuotable() ? Tone.GOOD : Tone.WAITING);
        var about = new Div(badge, new Paragraph(signedOff(quote)));
        about.addClassName("quote-about");
        return new Component[] {words, speaker, about, actions(quote)};
    }

    private static String signedOff(QuoteRow quote) {
        var signOff = quote.signOff();
        return signOff == null
                ? text("press.quote.ui.waits")
                : text("press.quote.ui.signed-off", signOff.saidBy(), Instants.date(signOff.saidOn()));
    }

    private Component actions(QuoteRow quote) {
        var actions = new Div();
        actions.addClassName("quote-actions");
        if (dialogs.mayWrite()) {
            actions.add(
                    quote.isQuotable()
                            ? Buttons.quiet(text("press.quote.ui.take-back"), () -> dialogs.takeBack(quote, this::show))
                            : Buttons.plain(text("press.quote.ui.sign-off"), () -> dialogs.signOff(quote, this::show)));
        }
        return actions;
    }
}
