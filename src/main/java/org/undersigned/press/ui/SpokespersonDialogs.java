package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.ui.PartyPicker;
import org.undersigned.press.spokesperson.SpokespersonRow;
import org.undersigned.press.spokesperson.SpokespersonService;

/** Adding and editing those who speak for the campaign, and their order. */
@Component
class SpokespersonDialogs {

    private final SpokespersonService spokespeople;
    private final PartyService parties;
    private final PartySearch search;
    private final CampaignChoiceService choice;
    private final CurrentUser user;
    private final Clock clock;

    SpokespersonDialogs(
            SpokespersonService spokespeople,
            PartyService parties,
            PartySearch search,
            CampaignChoiceService choice,
            CurrentUser user,
            Clock clock) {
        this.spokespeople = spokespeople;
        this.parties = parties;
        this.search = search;
        this.choice = choice;
        this.user = user;
        this.clock = clock;
    }

    Optional<CampaignFacts> campaign() {
        return choice.current();
    }

    boolean mayWrite() {
        return user.may(Permission.PRESS_WRITE);
    }

    Instant now() {
        return clock.instant();
    }

    List<SpokespersonRow> spokespeople(UUID campaign) {
        return spokespeople.spokespeople(campaign);
    }

    void add(CampaignFacts campaign, Runnable changed) {
        FormDialog.around(
                        text("press.spokesperson.ui.add"),
                        form(campaign.zone()),
                        text("press.spokesperson.ui.add"),
                        details -> {
                            spokespeople.add(campaign.id(), details);
                            changed.run();
                        })
                .wide()
                .open();
    }

    void edit(CampaignFacts campaign, SpokespersonRow row, Runnable changed) {
        var editing = Editing.of(
                        spokespeople.spokesperson(row.id()),
                        () -> spokespeople.spokesperson(row.id()),
                        (seen, details) -> {
                            spokespeople.revise(row.id(), seen.version(), details);
                            changed.run();
                        })
                .saying(
                        UUID.class,
                        party -> parties.facts(party).map(PartyFacts::name).orElse(""));
        FormDialog.editing(
                        text("press.spokesperson.ui.edit.title", row.name()),
                        form(campaign.zone()),
                        text("press.spokesperson.ui.save"),
                        editing)
                .wide()
                .open();
    }

    void moveUp(SpokespersonRow row, Runnable changed) {
        if (Notifications.orRefusal(() -> spokespeople.moveUp(row.id(), row.version()))) {
            changed.run();
        }
    }

    private SpokespersonForm form(ZoneId usual) {
        return new SpokespersonForm(new PartyPicker(text("press.spokesperson-details.party"), search), parties, usual);
    }
}
