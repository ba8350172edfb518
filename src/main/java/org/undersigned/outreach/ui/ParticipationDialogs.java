package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.representation.Ask;
import org.undersigned.directory.representation.CallService;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.representation.Routing;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Route;
import org.undersigned.outreach.Stage;

/** Changes one participation. */
@Component
class ParticipationDialogs {

    private final ParticipationService participations;
    private final UserDirectory users;
    private final RepresentationService representations;
    private final CallService calls;

    ParticipationDialogs(
            ParticipationService participations,
            UserDirectory users,
            RepresentationService representations,
            CallService calls) {
        this.participations = participations;
        this.users = users;
        this.representations = representations;
        this.calls = calls;
    }

    /** Forward at once; what closes or reopens asks for the reason first. */
    void move(ParticipationRow row, Stage to, Runnable changed) {
        if (row.stage().needsReason(to)) {
            var title = row.stage().isClosed()
                    ? text("outreach.ui.reopen.title", row.name())
                    : text("outreach.ui.close.title", row.name(), label(to));
            var verb = row.stage().isClosed() ? text("outreach.ui.reopen") : text("outreach.ui.close.verb");
            new ReasonDialog(title, text("outreach.ui.reason.text"), verb, reason -> {
                        participations.move(row.id(), row.version(), to, reason);
                        changed.run();
                    })
                    .open();
        } else if (Notifications.orRefusal(() -> participations.move(row.id(), row.version(), to, null))) {
            changed.run();
        }
    }

    void plan(ParticipationRow row, Runnable changed) {
        var form = new NextStepForm();
        form.show(new NextStepForm.Planned(row.nextStep()));
        FormDialog.around(text("outreach.ui.plan.title", row.name()), form, text("outreach.ui.plan.save"), planned -> {
                    participations.plan(row.id(), row.version(), planned.step());
                    changed.run();
                })
                .open();
    }

    void assign(ParticipationRow row, Runnable changed) {
        var owner = new OwnerField(users.staff());
        owner.show(row.owner());
        new FormDialog(text("outreach.ui.assign.title", row.name()), owner, text("outreach.ui.assign.save"), () -> {
                    participations.assign(row.id(), row.version(), owner.owner());
                    changed.run();
                })
                .open();
    }

    /** Offers those who speak for the party today; the one whom the directory suggests is chosen where none was. */
    void route(ParticipationRow row, Runnable changed) {
        var route = new RouteField(representations.speakersFor(row.partyId()));
        var suggestion = calls.advise(row.partyId(), Ask.of(Routing.PRESS_ASKS)).suggestion();
        route.show(
                row.route() == null && suggestion != null
                        ? suggestion.line().representative().id()
                        : representative(row.route()));
        new FormDialog(text("outreach.ui.reroute.title", row.name()), route, text("outreach.ui.reroute.save"), () -> {
                    participations.route(row.id(), row.version(), route.representative());
                    changed.run();
                })
                .open();
    }

    private static @Nullable UUID representative(@Nullable Route route) {
        return route == null ? null : route.representative();
    }

    void rank(ParticipationRow row, Runnable changed) {
        var tier = new Select<Tier>();
        tier.setLabel(text("outreach.ui.tier"));
        tier.setItems(Tier.values());
        tier.setItemLabelGenerator(Texts::label);
        tier.setValue(row.tier());
        tier.setWidthFull();
        new FormDialog(text("outreach.ui.rank.title", row.name()), tier, text("outreach.ui.rank.save"), () -> {
                    participations.rank(row.id(), row.version(), tier.getValue());
                    changed.run();
                })
                .open();
    }
}
