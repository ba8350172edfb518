package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;

/** Opening a campaign and changing its facts. */
@org.springframework.stereotype.Component
class CampaignDialogs {

    private static final String DRAFT = "campaign";

    private final CampaignService campaigns;
    private final CampaignChoiceService choice;
    private final Drafts drafts;
    private final CurrentUser user;
    private final Clock clock;

    CampaignDialogs(
            CampaignService campaigns, CampaignChoiceService choice, Drafts drafts, CurrentUser user, Clock clock) {
        this.campaigns = campaigns;
        this.choice = choice;
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
    }

    /** Whoever opens a campaign goes on to work in it. */
    void create() {
        var form = new CampaignForm(clock);
        form.show(new CampaignDetails("", "", Instants.here(clock).zone(), null, null, 0));
        FormDialog.around(text("campaign.form.create.title"), form, text("campaign.list.create"), details -> {
                    var id = campaigns.create(details);
                    choice.choose(id);
                    CampaignNavigation.refresh();
                    CampaignNavigation.toCampaign(id);
                    Notifications.say(text("campaign.form.create.done", details.name()));
                })
                .wide()
                .keptIn(drafts, DraftKey.of(DRAFT))
                .open();
    }

    /** What the user may do with a campaign as a whole. */
    Component[] actions(CampaignFacts campaign) {
        var actions = new ArrayList<Component>();
        if (choice.current()
                .filter(current -> current.id().equals(campaign.id()))
                .isEmpty()) {
            actions.add(Buttons.plain(text("campaign.choose"), () -> choose(campaign)));
        }
        if (user.may(Permission.CAMPAIGN_WRITE)) {
            actions.add(Buttons.plain(text("campaign.form.revise"), () -> revise(campaign)));
        }
        return actions.toArray(Component[]::new);
    }

    private void choose(CampaignFacts campaign) {
        Notifications.orRefusal(() -> {
            choice.choose(campaign.id());
            CampaignNavigation.refresh();
            Notifications.say(text("campaign.chosen", campaign.name()));
        });
    }

    private void revise(CampaignFacts seen) {
        var editing = Editing.of(seen(seen), () -> seen(campaigns.campaign(seen.id())), (before, details) -> {
                    campaigns.revise(seen.id(), before.version(), details);
                    CampaignNavigation.refresh();
                })
                .saying(Instant.class, new Instants(clock, seen.zone())::exact);
        FormDialog.editing(
                        text("campaign.form.revise"),
                        new CampaignForm(clock),
                        text("campaign.form.revise.save"),
                        editing)
                .wide()
                .keptIn(drafts, new DraftKey(DRAFT, seen.id()))
                .open();
    }

    private static Seen<CampaignDetails> seen(CampaignFacts campaign) {
        return new Seen<>(campaign.version(), campaign.details());
    }
}
