package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.outreach.NextStep;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.PipelineService;
import org.undersigned.outreach.Route;
import org.undersigned.outreach.Stage;

/** Changes one participation. */
@Component
class ParticipationDialogs {

    private final ParticipationService participations;
    private final PipelineService pipeline;
    private final UserDirectory users;
    private final Routes routes;

    ParticipationDialogs(
            ParticipationService participations, PipelineService pipeline, UserDirectory users, Routes routes) {
        this.participations = participations;
        this.pipeline = pipeline;
        this.users = users;
        this.routes = routes;
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
        var editing = Editing.of(planned(row), () -> planned(pipeline.row(row.id())), (before, planned) -> {
                    participations.plan(row.id(), before.version(), planned.step());
                    changed.run();
                })
                .saying(NextStep.class, NextSteps::wordsAndDay);
        FormDialog.editing(
                        text("outreach.ui.plan.title", row.name()),
                        new NextStepForm(),
                        text("outreach.ui.plan.save"),
                        editing)
                .open();
    }

    private static Seen<NextStepForm.Planned> planned(ParticipationRow row) {
        return new Seen<>(row.version(), new NextStepForm.Planned(row.nextStep()));
    }

    void assign(ParticipationRow row, Runnable changed) {
        var staff = users.staff();
        var editing = Editing.of(owned(row), () -> owned(pipeline.row(row.id())), (before, owned) -> {
                    participations.assign(row.id(), before.version(), owned.owner());
                    changed.run();
                })
                .saying(UUID.class, users::name);
        FormDialog.editing(
                        text("outreach.ui.assign.title", row.name()),
                        new OwnerForm(staff),
                        text("outreach.ui.assign.save"),
                        editing)
                .open();
    }

    private static Seen<OwnerForm.Owned> owned(ParticipationRow row) {
        return new Seen<>(row.version(), new OwnerForm.Owned(row.owner()));
    }

    /** Offers those who speak for the party today; the one whom the directory suggests is chosen where none was. */
    void route(ParticipationRow row, Runnable changed) {
        var speakers = routes.speakers(row);
        var former = Routes.former(row, speakers);
        var editing = Editing.of(routed(row), () -> routed(pipeline.row(row.id())), (before, routed) -> {
                    participations.route(row.id(), before.version(), routed.representative());
                    changed.run();
                })
                .saying(UUID.class, id -> RouteForm.name(speakers, former, id));
        var form = new RouteForm(speakers, former);
        var dialog = FormDialog.editing(
                text("outreach.ui.reroute.title", row.name()), form, text("outreach.ui.reroute.save"), editing);
        if (row.route() == null) {
            form.show(new RouteForm.Routed(representative(routes.suggested(row))));
        }
        dialog.open();
    }

    private static Seen<RouteForm.Routed> routed(ParticipationRow row) {
        return new Seen<>(row.version(), new RouteForm.Routed(representative(row.route())));
    }

    private static @Nullable UUID representative(@Nullable Route route) {
        return route == null ? null : route.representative();
    }

    void rank(ParticipationRow row, Runnable changed) {
        var editing = Editing.of(ranked(row), () -> ranked(pipeline.row(row.id())), (before, ranked) -> {
            participations.rank(row.id(), before.version(), ranked.tier());
            changed.run();
        });
        FormDialog.editing(
                        text("outreach.ui.rank.title", row.name()),
                        new TierForm(),
                        text("outreach.ui.rank.save"),
                        editing)
                .open();
    }

    private static Seen<TierForm.Ranked> ranked(ParticipationRow row) {
        return new Seen<>(row.version(), new TierForm.Ranked(row.tier()));
    }
}
