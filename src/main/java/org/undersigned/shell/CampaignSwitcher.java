package org.undersigned.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.ActionMenu;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Symbol;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;

/** Says which campaign one works in, and changes it. Not there while there is none. */
class CampaignSwitcher extends Composite<Div> {

    private final CampaignChoiceService choice;
    private final CampaignService campaigns;
    private Optional<CampaignFacts> shown = Optional.empty();

    CampaignSwitcher(CampaignChoiceService choice, CampaignService campaigns) {
        this.choice = choice;
        this.campaigns = campaigns;
        getContent().addClassName("campaign-switcher");
        setVisible(false);
        follow();
    }

    /** A page may be that of a record of another campaign. */
    void follow() {
        var current = choice.current();
        if (!current.equals(shown)) {
            shown = current;
            getContent().removeAll();
            setVisible(current.isPresent());
            current.ifPresent(campaign -> show(campaign, campaigns.campaigns()));
        }
    }

    private void show(CampaignFacts current, List<CampaignFacts> all) {
        var name = new Span(current.name());
        name.addClassName("campaign-name");
        var button = new NativeButton();
        button.add(name, Symbol.CHEVRON_UP_DOWN.icon());
        button.addClassName("menu-button");
        button.setAriaLabel(Texts.text("shell.campaign.switch", current.name()));
        getContent().add(button);

        var menu = new ActionMenu(button);
        all.forEach(
                campaign -> menu.choice(campaign.name(), campaign.id().equals(current.id()), () -> choose(campaign)));
    }

    private void choose(CampaignFacts campaign) {
        if (Notifications.orRefusal(() -> choice.choose(campaign.id()))) {
            UI.getCurrent().refreshCurrentRoute(true);
        }
    }
}
