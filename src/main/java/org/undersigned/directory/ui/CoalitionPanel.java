package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.campaign.ui.CampaignPanel;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.coalition.CoalitionLine;
import org.undersigned.directory.coalition.CoalitionService;

/** The organisations that carry a campaign, on its record. */
@org.springframework.stereotype.Component
class CoalitionPanel implements CampaignPanel {

    private final CoalitionService coalition;
    private final PartySearch search;
    private final CurrentUser user;

    CoalitionPanel(CoalitionService coalition, PartySearch search, CurrentUser user) {
        this.coalition = coalition;
        this.search = search;
        this.user = user;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return text("directory.coalition.title");
    }

    @Override
    public Component content(UUID campaignId) {
        var content = new Div();
        content.addClassName("coalition");
        fill(content, campaignId);
        return content;
    }

    private void fill(Div content, UUID campaign) {
        content.removeAll();
        if (!user.may(Permission.DIRECTORY_READ)) {
            content.add(new Paragraph(text("directory.coalition.no-permission")));
            return;
        }
        Runnable again = () -> fill(content, campaign);
        var lines = coalition.coalition(campaign);
        var list = new PartList();
        lines.forEach(line -> add(list, campaign, line, again));
        content.add(lines.isEmpty() ? new Paragraph(text("directory.coalition.none")) : list);
        if (user.may(Permission.CAMPAIGN_WRITE)) {
            content.add(Buttons.plain(text("directory.coalition.join"), () -> join(campaign, again)));
        }
    }

    private void add(PartList list, UUID campaign, CoalitionLine line, Runnable changed) {
        var name = DirectoryNavigation.linkToParty(line.name(), line.party());
        name.addClassName("printed");
        var details = line.details();
        var logo = text(details.logoConsent() ? "directory.coalition.logo" : "directory.coalition.no-logo");
        var role = text("directory.coalition.line", label(details.role()), logo);
        var small =
                details.delivers() == null ? role : text("directory.coalition.delivering", role, details.delivers());
        if (user.may(Permission.CAMPAIGN_WRITE)) {
            list.add(name, small, line.name(), () -> revise(campaign, line, changed), () -> leave(line, changed));
        } else {
            list.add(name, small);
        }
    }

    private void join(UUID campaign, Runnable changed) {
        var form = new NewCoalitionForm(search);
        FormDialog.around(text("directory.coalition.join"), form, text("directory.coalition.join"), joined -> {
                    coalition.join(campaign, joined.organisation(), joined.details());
                    changed.run();
                })
                .open();
    }

    private void revise(UUID campaign, CoalitionLine seen, Runnable changed) {
        var editing = PartEditing.of(seen, () -> coalition.coalition(campaign), (id, version, details) -> {
            coalition.revise(id, version, details);
            changed.run();
        });
        FormDialog.editing(
                        text("directory.coalition.revise", seen.name()),
                        new CoalitionForm(),
                        text("directory.coalition.save"),
                        editing)
                .open();
    }

    private void leave(CoalitionLine seen, Runnable changed) {
        new ConfirmAction(
                        text("directory.coalition.leave"),
                        text("directory.coalition.leave.text", seen.name()),
                        text("directory.coalition.leave"),
                        () -> {
                            coalition.leave(seen.id(), seen.version());
                            changed.run();
                        })
                .dangerous()
                .open();
    }
}
