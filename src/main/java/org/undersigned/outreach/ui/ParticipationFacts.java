package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.ActionMenu;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Symbol;
import org.undersigned.base.ui.Tone;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.restriction.ui.RestrictionNotices;
import org.undersigned.directory.ui.DirectoryNavigation;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.Stage;

/** The facts of a participation, each with what changes it beside it; below the stage, where it can go from there. */
@org.springframework.stereotype.Component
class ParticipationFacts {

    private final ParticipationDialogs dialogs;
    private final CampaignService campaigns;
    private final RestrictionNotices restrictions;
    private final Routes routes;
    private final CurrentUser user;
    private final Clock clock;

    ParticipationFacts(
            ParticipationDialogs dialogs,
            CampaignService campaigns,
            RestrictionNotices restrictions,
            Routes routes,
            CurrentUser user,
            Clock clock) {
        this.dialogs = dialogs;
        this.campaigns = campaigns;
        this.restrictions = restrictions;
        this.routes = routes;
        this.user = user;
        this.clock = clock;
    }

    Component of(ParticipationRow row, Instants instants, Runnable changed) {
        var list = new FactList();
        list.add(text("outreach.ui.stage"), stage(row, instants, changed));
        add(list, "tier", "rank", () -> dialogs.rank(row, changed), new Span(label(row.tier())));
        add(list, "owner", "assign", () -> dialogs.assign(row, changed), new Span(owner(row)));
        add(list, "route", "reroute", () -> dialogs.route(row, changed), route(row));
        add(list, "next", "plan", () -> dialogs.plan(row, changed), next(row, instants));
        list.add(text("outreach.ui.discipline"), PipelineRegister.disciplineLabel(row.discipline()))
                .add(
                        text("outreach.ui.campaign"),
                        campaigns.campaign(row.campaignId()).name())
                .add(text("outreach.ui.party"), DirectoryNavigation.linkToParty(row.name(), row.partyId()));
        var facts = new Div(restrictions.of(row.partyId(), row.campaignId()), list);
        facts.addClassName("participation-facts");
        return facts;
    }

    private void add(FactList list, String fact, String verb, Runnable change, Component... values) {
        var name = text("outreach.ui." + fact);
        if (user.may(Permission.OUTREACH_WRITE)) {
            list.add(name, Buttons.icon(Symbol.EDIT, text("outreach.ui." + verb), change), values);
        } else {
            list.add(name, values);
        }
    }

    private Component[] stage(ParticipationRow row, Instants instants, Runnable changed) {
        var since = new Div(new Span(text("outreach.ui.since")), new Span(" "), instants.label(row.stageSince()));
        since.addClassName("participation-since");
        var badge = StageTones.badge(row.stage());
        return user.may(Permission.OUTREACH_WRITE)
                ? new Component[] {badge, since, moves(row, changed)}
                : new Component[] {badge, since};
    }

    /** The next stage by a button; all others in a menu, last those that close it, since they ask for a reason. */
    private Component moves(ParticipationRow row, Runnable changed) {
        var moves = new Div();
        moves.addClassName("participation-moves");
        moves.getElement().setAttribute("role", "group").setAttribute("aria-label", text("outreach.ui.moves"));
        var next = List.copyOf(row.stage().next());
        if (next.isEmpty()) {
            moves.setVisible(false);
            return moves;
        }
        var first = next.getFirst();
        var others = first.isClosed() ? next : next.subList(1, next.size());
        if (!first.isClosed()) {
            moves.add(Buttons.plain(moveText(row, first), () -> dialogs.move(row, first, changed)));
        }
        if (!others.isEmpty()) {
            moves.add(others(row, others, changed));
        }
        return moves;
    }

    private Component others(ParticipationRow row, List<Stage> others, Runnable changed) {
        var button = new Button(text("outreach.ui.move-other"), Symbol.CHEVRON_DOWN.icon());
        button.setIconAfterText(true);
        var menu = new ActionMenu(button);
        others.stream()
                .filter(stage -> !stage.isClosed())
                .forEach(stage -> menu.add(moveText(row, stage), () -> dialogs.move(row, stage, changed)));
        if (!others.getFirst().isClosed()) {
            menu.separator();
        }
        others.stream()
                .filter(Stage::isClosed)
                .forEach(stage ->
                        menu.add(text("outreach.ui.close-as", label(stage)), () -> dialogs.move(row, stage, changed)));
        return button;
    }

    private static String moveText(ParticipationRow row, Stage to) {
        return row.stage().isClosed() ? text("outreach.ui.reopen") : text("outreach.ui.move-to", label(to));
    }

    private static String owner(ParticipationRow row) {
        return row.ownerName() == null ? text("outreach.ui.owner.none") : row.ownerName();
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
}
