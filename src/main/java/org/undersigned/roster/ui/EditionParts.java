package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Paper;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.roster.EditionDifference.Correction;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionReading;
import org.undersigned.roster.EditionReadings;
import org.undersigned.roster.EditionSearch;
import org.undersigned.roster.EditionState;
import org.undersigned.roster.ExportRow;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.FileKind;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.coverage.MissingName;

/** What the page of an edition is made of. */
@org.springframework.stereotype.Component
class EditionParts {

    private final RosterService rosters;
    private final EditionSearch search;
    private final EditionReadings readings;
    private final ExportService exports;
    private final RosterDialogs dialogs;
    private final CampaignService campaigns;
    private final UserDirectory users;
    private final CurrentUser user;
    private final Clock clock;

    EditionParts(
            RosterService rosters,
            EditionSearch search,
            EditionReadings readings,
            ExportService exports,
            RosterDialogs dialogs,
            CampaignService campaigns,
            UserDirectory users,
            CurrentUser user,
            Clock clock) {
        this.rosters = rosters;
        this.search = search;
        this.readings = readings;
        this.exports = exports;
        this.dialogs = dialogs;
        this.campaigns = campaigns;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    boolean may(String permission) {
        return user.may(permission);
    }

    EditionFacts edition(UUID id) {
        return rosters.edition(id);
    }

    EditionReading reading(UUID id) {
        return readings.of(id);
    }

    Component facts(EditionFacts edition) {
        var instants = instants(edition);
        var words = new Span(text(
                "roster.ui.words", edition.imprint().letter(), edition.choice().number()));
        words.addClassName("printed");
        var hash = new Span(edition.contentHash());
        hash.addClassName("hash");
        var facts = new FactList()
                .add(text("roster.ui.as-of"), new Span(instants.exact(edition.asOf())))
                .add(text("roster.ui.sealed-by"), users.name(edition.sealedBy()))
                .add(text("roster.ui.text"), words)
                .add(text("roster.ui.use"), label(edition.choice().scope()))
                .add(text("roster.ui.order"), label(edition.choice().ordering()))
                .add(text("roster.ui.seal.contact"), edition.contact())
                .add(text("roster.ui.hash"), hash);
        if (edition.predecessor() != null) {
            var before = rosters.edition(edition.predecessor());
            facts.add(text("roster.ui.predecessor"), RosterNavigation.linkToEdition(named(before), before.id()));
        }
        return facts;
    }

    private static String named(EditionFacts before) {
        return before.state() == EditionState.RECALLED
                ? text("roster.ui.predecessor.recalled", before.label())
                : before.label();
    }

    /** Names that the embargo hides are counted by what is told of the edition. */
    Component counts(EditionFacts edition, EditionReading reading) {
        return new CountPanel(
                edition.count(), edition.tallies(), reading.lines().size(), edition.countingRule());
    }

    /** What must be known before anything is done with the edition. */
    List<Component> warnings(EditionFacts edition, EditionReading reading) {
        var warnings = new ArrayList<Component>();
        var campaign = campaign(edition);
        if (campaign.embargo() != null && campaign.embargoedAt(clock.instant())) {
            var lifts = instants(edition).exact(campaign.embargo());
            warnings.add(notice("tone-waiting", text("roster.ui.embargo", lifts)));
        }
        if (edition.state() == EditionState.RECALLED) {
            var reason = edition.stateReason() == null ? "" : edition.stateReason();
            warnings.add(notice("tone-bad", text("roster.ui.recalled", reason)));
        }
        if (edition.state() == EditionState.SUPERSEDED) {
            warnings.add(notice("tone-waiting", text("roster.ui.superseded")));
        }
        warnings.addAll(lost(edition, reading));
        warnings.addAll(corrected(edition, reading.corrected()));
        return warnings;
    }

    /** Which names they are is told to those who may know. */
    private List<Component> lost(EditionFacts edition, EditionReading reading) {
        if (reading.gone() == 0) {
            return List.of();
        }
        var notice = notice("tone-bad", text("roster.ui.lost.text", reading.gone()));
        if (!reading.lost().isEmpty()) {
            notice.add(new MissingPanel(text("roster.ui.lost"), reading.lost(), Map.of()), sealNext(edition));
        }
        return List.of(notice);
    }

    private List<Component> corrected(EditionFacts edition, List<Correction> corrected) {
        if (corrected.isEmpty()) {
            return List.of();
        }
        var notice = notice("tone-waiting", text("roster.ui.corrected", corrected.size()));
        notice.add(DifferenceLists.corrected(corrected), sealNext(edition));
        return List.of(notice);
    }

    private Component sealNext(EditionFacts edition) {
        return Buttons.quiet(text("roster.ui.seal-next"), () -> dialogs.sealNext(edition));
    }

    /** The names, or in their place the sentence why they are not shown yet. */
    Component names(EditionFacts edition, EditionReading reading) {
        return reading.hidden().map(why -> hidden(edition, why)).orElseGet(() -> sheet(edition, reading));
    }

    /**
     * What stands on paper in the place of the names: of an edition that is given out to nobody always, of any other
     * where the browser prints without the button that asks each name anew. It is not on the screen.
     */
    Component notPrinted(EditionFacts edition, EditionReading reading) {
        var why = reading.givable() ? "roster.ui.not-printed.unasked" : "roster.ui.not-printed";
        var instead = new Paper(new Paragraph(text(why, edition.label())));
        instead.addClassName("printed-instead");
        return instead;
    }

    private Component hidden(EditionFacts edition, Refusal why) {
        var title = mayReadNames(edition) ? "roster.ui.altered.title" : "roster.ui.embargoed.title";
        return new EmptyState(text(title), text(why.key(), why.arguments().toArray()));
    }

    private Component sheet(EditionFacts edition, EditionReading reading) {
        var foot = text(
                "roster.ui.edition.foot", edition.number(), instants(edition).exact(edition.asOf()));
        var gone = reading.lost().stream().map(MissingName::signature).collect(Collectors.toSet());
        return new Sheet(edition.title(), reading.lines(), edition.choice().ordering(), foot).struckThrough(gone);
    }

    /** @param exported called when somebody has got a file */
    Component exports(EditionFacts edition, EditionReading reading, Runnable exported) {
        var panel = new ExportPanel(() -> log(edition));
        if (user.may(Permission.EDITION_EXPORT)) {
            reading.refusal()
                    .ifPresentOrElse(
                            panel::refuse,
                            () -> panel.give(exportButtons(edition, () -> {
                                panel.refresh();
                                exported.run();
                            })));
        }
        return panel;
    }

    private Component[] exportButtons(EditionFacts edition, Runnable changed) {
        return Stream.of(FileKind.values())
                .map(kind -> new ExportButton(edition, kind, dialogs, changed))
                .toArray(Component[]::new);
    }

    private Component log(EditionFacts edition) {
        var log = exports.exports(edition.id());
        var ids = new HashSet<UUID>();
        log.stream().map(ExportRow::by).forEach(ids::add);
        return ExportPanel.entries(log, users.names(ids), instants(edition));
    }

    /**
     * How the edition differs from another one of its campaign; nothing where there is no other.
     *
     * @param with the other one at first; null for the one before it
     * @param chosen told of the edition and of the other one that somebody chose
     */
    List<Component> differences(EditionFacts edition, @Nullable UUID with, BiConsumer<UUID, UUID> chosen) {
        if (rosters.count(edition.campaign()) < 2 || !mayReadNames(edition)) {
            return List.of();
        }
        var other = with == null ? edition.predecessor() : with;
        return List.of(new DifferencePanel(
                (typed, offset, limit) -> search.others(edition.campaign(), edition.id(), typed, offset, limit),
                other == null ? null : rosters.edition(other).name(),
                id -> rosters.difference(id, edition.id()),
                id -> rosters.edition(id).state() == EditionState.RECALLED,
                id -> chosen.accept(edition.id(), id)));
    }

    private boolean mayReadNames(EditionFacts edition) {
        return user.may(Permission.EDITION_READ) || !campaign(edition).embargoedAt(clock.instant());
    }

    /** In the zone of the campaign. */
    Instants instants(EditionFacts edition) {
        return new Instants(clock, campaign(edition).zone());
    }

    private CampaignFacts campaign(EditionFacts edition) {
        return campaigns.campaign(edition.campaign());
    }

    private static Div notice(String tone, String sentence) {
        var notice = new Div(new Paragraph(sentence));
        notice.addClassNames("roster-notice", tone);
        return notice;
    }
}
