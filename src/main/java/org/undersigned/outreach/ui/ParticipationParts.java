package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.ActionMenu;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.DetailHead;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Symbol;
import org.undersigned.base.ui.Tone;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.restriction.ui.RestrictionNotices;
import org.undersigned.directory.ui.DirectoryNavigation;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.PipelineService;
import org.undersigned.outreach.Stage;
import org.undersigned.outreach.TouchService;

/** The parts of which a participation is made on its page and beside the list. */
@org.springframework.stereotype.Component
class ParticipationParts {

    private static final int TOUCHES_ON_PAGE = 100;
    private static final int TOUCHES_BESIDE = 3;

    private final ParticipationDialogs dialogs;
    private final TouchDialogs touchDialogs;
    private final TouchService touches;
    private final ShownTexts texts;
    private final PipelineService pipeline;
    private final CampaignService campaigns;
    private final RestrictionNotices restrictions;
    private final Routes routes;
    private final CurrentUser user;
    private final Clock clock;

    ParticipationParts(
            ParticipationDialogs dialogs,
            TouchDialogs touchDialogs,
            TouchService touches,
            ShownTexts texts,
            PipelineService pipeline,
            CampaignService campaigns,
            RestrictionNotices restrictions,
            Routes routes,
            CurrentUser user,
            Clock clock) {
        this.dialogs = dialogs;
        this.touchDialogs = touchDialogs;
        this.touches = touches;
        this.texts = texts;
        this.pipeline = pipeline;
        this.campaigns = campaigns;
        this.restrictions = restrictions;
        this.routes = routes;
        this.user = user;
        this.clock = clock;
    }

    /** Beside the list: the facts, what can come next, the last touches. */
    Component detail(ParticipationRow row, Runnable changed) {
        var name = OutreachNavigation.linkToParticipation(row.name(), row.id());
        name.addClassName("printed");
        var detail = new Div(new DetailHead(name, StageTones.badges(row)), facts(row, changed));
        detail.addClassName("register-detail");
        detail.add(touchesPanel(row, TOUCHES_BESIDE).actions(touchDialogs.quietAction(row, changed)));
        return detail;
    }

    Component facts(ParticipationRow row, Runnable changed) {
        var instants = instants(row);
        var campaign = campaigns.campaign(row.campaignId());
        var list = new FactList()
                .add(text("outreach.ui.stage"), StageTones.badge(row.stage()), since(row, instants))
                .add(text("outreach.ui.tier"), label(row.tier()))
                .add(text("outreach.ui.owner"), row.ownerName() == null ? text("outreach.ui.owner.none") : row.ownerName())
                .add(text("outreach.ui.route"), route(row))
                .add(text("outreach.ui.next"), next(row, instants))
                .add(text("outreach.ui.discipline"), PipelineRegister.disciplineLabel(row.discipline()))
                .add(text("outreach.ui.campaign"), campaign.name())
                .add(text("outreach.ui.party"), DirectoryNavigation.linkToParty(row.name(), row.partyId()));
        var facts = new Div(restrictions.of(row.partyId(), row.campaignId()), list);
        facts.addClassName("participation-facts");
        if (user.may(Permission.OUTREACH_WRITE)) {
            facts.add(moves(row, changed), changes(row, changed));
        }
        return facts;
    }

    /** In the middle of the page. */
    List<Component> work(ParticipationRow row, Runnable changed) {
        return List.of(touchesPanel(row, TOUCHES_ON_PAGE), steps(row));
    }

    private Panel touchesPanel(ParticipationRow row, int most) {
        return new Panel(
                text("outreach.ui.touches"),
                new TouchList(touches.touches(row.id(), most), texts.labels(row.campaignId()), instants(row)));
    }

    private Panel steps(ParticipationRow row) {
        return new Panel(text("outreach.ui.steps"), new StageSteps(pipeline.stageChanges(row.id()), instants(row)));
    }

    /** Where it can go from here; what closes it is kept apart, since it asks for a reason. */
    private Component moves(ParticipationRow row, Runnable changed) {
        var moves = new Div();
        moves.addClassName("participation-moves");
        moves.getElement().setAttribute("role", "group").setAttribute("aria-label", text("outreach.ui.moves"));
        var closings = new ArrayList<Stage>();
        for (var stage : row.stage().next()) {
            if (stage.isClosed()) {
                closings.add(stage);
            } else {
                moves.add(Buttons.plain(moveText(row, stage), () -> dialogs.move(row, stage, changed)));
            }
        }
        if (!closings.isEmpty()) {
            var close = new Button(text("outreach.ui.close"), Symbol.CHEVRON_DOWN.icon());
            close.setIconAfterText(true);
            var menu = new ActionMenu(close);
            closings.forEach(stage -> menu.add(label(stage), () -> dialogs.move(row, stage, changed)));
            moves.add(close);
        }
        moves.setVisible(!row.stage().next().isEmpty());
        return moves;
    }

    private static String moveText(ParticipationRow row, Stage to) {
        return row.stage().isClosed() ? text("outreach.ui.reopen") : text("outreach.ui.move-to", label(to));
    }

    private Component changes(ParticipationRow row, Runnable changed) {
        var changes = new Div(
                Buttons.quiet(text("outreach.ui.plan"), () -> dialogs.plan(row, changed)),
                Buttons.quiet(text("outreach.ui.assign"), () -> dialogs.assign(row, changed)),
                Buttons.quiet(text("outreach.ui.reroute"), () -> dialogs.route(row, changed)),
                Buttons.quiet(text("outreach.ui.rank"), () -> dialogs.rank(row, changed)));
        changes.addClassName("participation-changes");
        return changes;
    }

    private Component[] route(ParticipationRow row) {
        if (row.route() == null) {
            return new Component[] {new Span(text("outreach.ui.route.none"))};
        }
        var representative = row.route().representative();
        var through = DirectoryNavigation.linkToParty(row.route().name(), representative);
        var warning = restrictions.inShort(representative);
        return routes.isFormer(row)
                ? new Component[] {through, new StatusBadge(text("outreach.ui.route.ended"), Tone.WAITING), warning}
                : new Component[] {through, warning};
    }

    private static Component since(ParticipationRow row, Instants instants) {
        var since = new Div(new Span(text("outreach.ui.since")), new Span(" "), instants.label(row.stageSince()));
        since.addClassName("participation-since");
        return since;
    }

    private Component[] next(ParticipationRow row, Instants instants) {
        var step = row.nextStep();
        if (step == null) {
            return new Component[] {new Span(text("outreach.ui.next.none"))};
        }
        var words = new Div(new Span(NextSteps.words(step)));
        if (step.day() == null) {
            return new Component[] {words};
        }
        var today = LocalDate.ofInstant(clock.instant(), instants.zone());
        var day = NextSteps.isLate(step, today)
                ? new StatusBadge(text("outreach.ui.overdue", NextSteps.day(step)), Tone.BAD)
                : new Span(NextSteps.day(step));
        return new Component[] {words, day};
    }

    /** In the zone of the campaign. */
    Instants instants(ParticipationRow row) {
        return new Instants(clock, campaigns.campaign(row.campaignId()).zone());
    }
}
