package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.restriction.ui.RestrictionNotices;
import org.undersigned.outreach.Channel;
import org.undersigned.outreach.Direction;
import org.undersigned.outreach.Outcome;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.TouchDetails;
import org.undersigned.outreach.TouchService;

/** Logs a touch. */
@org.springframework.stereotype.Component
class TouchDialogs {

    private final TouchService touches;
    private final CampaignService campaigns;
    private final ShownTexts texts;
    private final Routes routes;
    private final RestrictionNotices restrictions;
    private final Drafts drafts;
    private final CurrentUser user;
    private final Clock clock;

    TouchDialogs(
            TouchService touches,
            CampaignService campaigns,
            ShownTexts texts,
            Routes routes,
            RestrictionNotices restrictions,
            Drafts drafts,
            CurrentUser user,
            Clock clock) {
        this.touches = touches;
        this.campaigns = campaigns;
        this.texts = texts;
        this.routes = routes;
        this.restrictions = restrictions;
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
    }

    /** Not there for those who may not. */
    Component[] action(ParticipationRow row, Runnable logged) {
        return mayLog()
                ? new Component[] {Buttons.primary(text("outreach.ui.touch.log"), () -> log(row, logged))}
                : new Component[0];
    }

    /** The same where something else is the one action of the page. */
    Component[] quietAction(ParticipationRow row, Runnable logged) {
        return mayLog()
                ? new Component[] {Buttons.quiet(text("outreach.ui.touch.log"), () -> log(row, logged))}
                : new Component[0];
    }

    void log(ParticipationRow row, Runnable logged) {
        if (!mayLog()) {
            return;
        }
        var form = new TouchForm(
                texts.of(row.campaignId()),
                campaigns.campaign(row.campaignId()).zone(),
                restrictions.of(row.partyId(), row.campaignId()));
        form.show(new TouchDetails(
                Channel.EMAIL, Direction.WE_TO_THEM, representative(row), null, Outcome.SENT, null, clock.instant()));
        FormDialog.around(
                        text("outreach.ui.touch.title", row.name()), form, text("outreach.ui.touch.save"), details -> {
                            touches.log(row.id(), details);
                            logged.run();
                        })
                .wide()
                .keptIn(drafts, new DraftKey("touch", row.id()))
                .open();
    }

    private boolean mayLog() {
        return user.may(Permission.OUTREACH_WRITE);
    }

    private @Nullable String representative(ParticipationRow row) {
        var route = routes.present(row);
        return route == null ? null : route.name();
    }
}
