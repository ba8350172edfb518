package org.undersigned.press.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.press.release.DecisionRow;
import org.undersigned.press.release.ReleaseService;
import org.undersigned.press.release.SendingRow;
import org.undersigned.press.release.SendingService;
import org.undersigned.press.release.VersionRow;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.RosterService;

/** What the pages of press releases are made of. */
@org.springframework.stereotype.Component
class ReleaseParts {

    private final ReleaseService releases;
    private final SendingService sendings;
    private final RosterService rosters;
    private final CampaignChoiceService choice;
    private final UserDirectory users;
    private final CurrentUser user;
    private final Clock clock;

    ReleaseParts(
            ReleaseService releases,
            SendingService sendings,
            RosterService rosters,
            CampaignChoiceService choice,
            UserDirectory users,
            CurrentUser user,
            Clock clock) {
        this.releases = releases;
        this.sendings = sendings;
        this.rosters = rosters;
        this.choice = choice;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    Optional<CampaignFacts> campaign() {
        return choice.current();
    }

    boolean mayWrite() {
        return user.may(Permission.PRESS_WRITE);
    }

    boolean mayApprove() {
        return user.may(Permission.RELEASE_APPROVE);
    }

    /** Whether the user reads what was sent to whom, and the history. */
    boolean mayReadLog() {
        return user.may(Permission.EDITION_READ);
    }

    boolean isMe(UUID someone) {
        return user.id().equals(someone);
    }

    List<VersionRow> latest(UUID campaign) {
        return releases.latest(campaign);
    }

    EditionFacts edition(UUID id) {
        return rosters.edition(id);
    }

    Instants instants() {
        return choice.current()
                .map(campaign -> new Instants(clock, campaign.zone()))
                .orElseGet(() -> Instants.here(clock));
    }

    /** The versions of a release with what was decided on each; the one that is shown is no link. */
    Component versions(UUID release, int shown) {
        var rows = releases.versions(release);
        var names = names(rows.stream().map(VersionRow::author));
        var list = new OrderedList();
        list.addClassName("export-log");
        rows.forEach(row -> list.add(new ListItem(version(row, row.number() == shown, names))));
        return new Panel(text("press.release.ui.versions"), list);
    }

    private Component[] version(VersionRow row, boolean isShown, Map<UUID, String> names) {
        var words = text("press.release.ui.version", row.number());
        var line = new Div(
                isShown ? new Span(words) : PressNavigation.linkToVersion(words, row.release(), row.number()),
                ReleaseStates.badge(row.state()));
        line.addClassName("edition-line");
        var about = new Div(new Span(text("press.release.ui.written-by", name(names, row.author()))), new Span(" "));
        about.add(instants().label(row.writtenAt()));
        about.addClassName("edition-about");
        var hash = new Div(new Span(text("press.release.ui.hash", row.sha256())));
        hash.addClassNames("edition-about", "hash");
        return Stream.concat(
                        Stream.of(line, about, hash),
                        releases.decisions(row.release(), row.number()).stream().map(this::decision))
                .toArray(Component[]::new);
    }

    private Component decision(DecisionRow decision) {
        var by = users.name(decision.by());
        var line = new Div(
                new Span(
                        decision.approved()
                                ? text("press.release.ui.approved-by", by)
                                : text("press.release.ui.changes-by", by, decision.reason())),
                new Span(" "),
                instants().label(decision.at()));
        line.addClassName("edition-about");
        return line;
    }

    /** Who was sent a release. */
    Component sent(UUID release) {
        return new Panel(text("press.release.ui.sent"), log(sendings.ofRelease(release), false));
    }

    /** What an outlet was sent. */
    Component sentTo(UUID outlet) {
        return new Panel(text("press.release.ui.sent"), log(sendings.toOutlet(outlet), true));
    }

    private Component log(List<SendingRow> rows, boolean byRelease) {
        if (rows.isEmpty()) {
            return new Paragraph(text("press.release.ui.sent.none"));
        }
        var names = names(rows.stream().map(SendingRow::by));
        var list = new OrderedList();
        list.addClassName("export-log");
        rows.forEach(row -> list.add(new ListItem(sending(row, byRelease, name(names, row.by())))));
        return list;
    }

    private Component[] sending(SendingRow row, boolean byRelease, String by) {
        var to = row.journalist().isEmpty()
                ? row.outlet()
                : text("press.release.ui.sent.to", row.journalist(), row.outlet());
        var given = new Div(byRelease ? PressNavigation.linkToRelease(row.title(), row.release()) : new Span(to));
        given.addClassName("export-given");
        var edition = edition(row.edition());
        var about = new Div(
                new Span(text("press.release.ui.sent.about", row.number(), label(row.format()), edition.number(), by)),
                new Span(" "),
                instants().label(row.at()));
        about.addClassName("edition-about");
        if (!byRelease || row.journalist().isEmpty()) {
            return new Component[] {given, about};
        }
        var journalist = new Div(new Span(row.journalist()));
        journalist.addClassName("edition-about");
        return new Component[] {given, journalist, about};
    }

    private Map<UUID, String> names(Stream<UUID> ids) {
        var distinct = new HashSet<UUID>();
        ids.forEach(distinct::add);
        return users.names(distinct);
    }

    private static String name(Map<UUID, String> names, UUID id) {
        return names.getOrDefault(id, text("roster.ui.unknown-user"));
    }
}
