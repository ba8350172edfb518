package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.StaffName;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.restriction.ui.RestrictionNotices;
import org.undersigned.outreach.BulkLine;
import org.undersigned.outreach.BulkService;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.ui.OpeningForm.Opening;

/** Takes parties into the pipeline of a campaign. */
@org.springframework.stereotype.Component
class OpeningDialogs {

    private final ParticipationService participations;
    private final BulkService bulk;
    private final PartySearch search;
    private final UserDirectory users;
    private final RestrictionNotices restrictions;
    private final CurrentUser user;

    OpeningDialogs(
            ParticipationService participations,
            BulkService bulk,
            PartySearch search,
            UserDirectory users,
            RestrictionNotices restrictions,
            CurrentUser user) {
        this.participations = participations;
        this.bulk = bulk;
        this.search = search;
        this.users = users;
        this.restrictions = restrictions;
        this.user = user;
    }

    /** The button that adds parties; not there for those who may not. */
    Component[] action(CampaignFacts campaign, Runnable done) {
        return user.may(Permission.OUTREACH_WRITE)
                ? new Component[] {Buttons.primary(text("outreach.ui.open"), () -> openMany(campaign, done))}
                : new Component[0];
    }

    /** The same for a party that is given. */
    Component[] action(CampaignFacts campaign, UUID party, Consumer<UUID> opened) {
        return user.may(Permission.OUTREACH_WRITE)
                ? new Component[] {
                    Buttons.plain(text("outreach.ui.open.one", campaign.name()), () -> openOne(campaign, party, opened))
                }
                : new Component[0];
    }

    private void openOne(CampaignFacts campaign, UUID party, Consumer<UUID> opened) {
        dialog(campaign, party, opening -> opened.accept(participations.open(campaign.id(), party, opening.details())));
    }

    private void openMany(CampaignFacts campaign, Runnable done) {
        dialog(campaign, null, opening -> preview(campaign, opening, done));
    }

    private void dialog(CampaignFacts campaign, @Nullable UUID party, Consumer<Opening> save) {
        var notice = party == null ? new Div() : restrictions.of(party, campaign.id());
        var form = new OpeningForm(search, owners(), campaign.zone(), party, notice);
        var title = text("outreach.ui.open.title", campaign.name());
        FormDialog.around(title, form, text("outreach.ui.open.save"), save)
                .wide()
                .open();
    }

    private void preview(CampaignFacts campaign, Opening opening, Runnable done) {
        var lines = BulkConfirmation.batches(
                opening.parties(), some -> bulk.previewOpening(campaign.id(), some, opening.details()));
        var confirmation = new BulkConfirmation(
                text("outreach.ui.open.title", campaign.name()),
                some -> bulk.open(campaign.id(), some.stream().map(BulkLine::id).toList(), opening.details()),
                done);
        confirmation.ask(lines);
    }

    /** Whoever may not assign to others can take them only themselves. */
    private List<StaffName> owners() {
        var staff = users.staff();
        return user.may(Permission.OUTREACH_ASSIGN)
                ? staff
                : staff.stream().filter(member -> member.id().equals(user.id())).toList();
    }
}
