package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.publication.PublicationFacts;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.advertising.publication.ui.PaperAction;
import org.undersigned.base.ui.Buttons;
import org.undersigned.campaign.CampaignChoiceService;

/** Leads from the page of a paper to an order of it. */
@org.springframework.stereotype.Component
class NewOrderAction implements PaperAction {

    private final OrderDialogs dialogs;
    private final PublicationService publications;
    private final CampaignChoiceService choice;
    private final CurrentUser user;

    NewOrderAction(
            OrderDialogs dialogs, PublicationService publications, CampaignChoiceService choice, CurrentUser user) {
        this.dialogs = dialogs;
        this.publications = publications;
        this.choice = choice;
        this.user = user;
    }

    @Override
    public Optional<Component> action(PublicationFacts paper) {
        if (!user.may(Permission.ORDER_WRITE) || paper.isBlocked() || hasNoEdition(paper)) {
            return Optional.empty();
        }
        return choice.current()
                .map(campaign ->
                        Buttons.plain(text("advertising.order.ui.add"), () -> dialogs.draft(campaign, paper.id())));
    }

    private boolean hasNoEdition(PublicationFacts paper) {
        return publications.choices().stream()
                .noneMatch(edition -> edition.publication().equals(paper.id()));
    }
}
