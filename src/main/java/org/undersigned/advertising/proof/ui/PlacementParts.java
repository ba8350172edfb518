package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.ads.ui.OthersNotice;
import org.undersigned.advertising.placement.NamesAlarm;
import org.undersigned.advertising.placement.NamesAlarmService;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.placement.PlacementStepRow;
import org.undersigned.advertising.placement.StepKind;
import org.undersigned.advertising.proof.PreflightCheck;
import org.undersigned.advertising.proof.ProofRow;
import org.undersigned.advertising.proof.ProofService;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.base.ui.FileSnapshot;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.campaign.CampaignChoiceService;

/** What the page of an ad in an insertion is made of. */
@org.springframework.stereotype.Component
class PlacementParts {

    private final PlacementService placements;
    private final PlacementReleaseService releases;
    private final NamesAlarmService alarms;
    private final ProofService proofs;
    private final PlacementDialogs dialogs;
    private final CampaignChoiceService choice;
    private final UserDirectory users;
    private final CurrentUser user;
    private final Clock clock;

    PlacementParts(
            PlacementService placements,
            PlacementReleaseService releases,
            NamesAlarmService alarms,
            ProofService proofs,
            PlacementDialogs dialogs,
            CampaignChoiceService choice,
            UserDirectory users,
            CurrentUser user,
            Clock clock) {
        this.placements = placements;
        this.releases = releases;
        this.alarms = alarms;
        this.proofs = proofs;
        this.dialogs = dialogs;
        this.choice = choice;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    boolean mayWrite() {
        return user.may(Permission.COPY_WRITE);
    }

    boolean mayApprove(PlacementFacts placement) {
        return releases.barred(placement.id()).isEmpty();
    }

    /** That somebody else approves the proof, for whoever could if they had had no hand in the ad. */
    Optional<OthersNotice> others(PlacementFacts placement, Optional<ProofRow> proof) {
        var waits = placement.state() == PlacementState.CLEARED && proof.isPresent();
        return waits && user.may(Permission.COPY_APPROVE)
                ? releases.barred(placement.id()).map(why -> new OthersNotice(why, releases.approvers(placement.id())))
                : Optional.empty();
    }

    boolean mayReadHistory() {
        return user.may(Permission.EDITION_READ);
    }

    /** Whoever opens a record works in its campaign, whatever they did before. */
    void workIn(UUID campaign) {
        choice.choose(campaign);
    }

    Instants instants() {
        return choice.current()
                .map(campaign -> new Instants(clock, campaign.zone()))
                .orElseGet(() -> Instants.here(clock));
    }

    PlacementTable table(List<PlacementFacts> placed) {
        return new PlacementTable(placed, alarms.among(placed), instants());
    }

    /** That names of the ad may not be printed any more, as it is at this moment. */
    Optional<NamesAlarm> alarm(UUID placement) {
        return alarms.of(placement);
    }

    NamesAlarmNotice notice(NamesAlarm alarm) {
        return new NamesAlarmNotice(alarm, clock.instant());
    }

    /** Why its proof cannot be approved, or the ad be released, at this moment. */
    static Optional<String> held(Optional<NamesAlarm> alarm, Optional<ProofRow> proof) {
        return alarm.map(lost -> text("advertising.proof.ui.held.names"))
                .or(() -> proof.map(ProofRow::open)
                        .filter(failed -> !failed.isEmpty())
                        .map(failed -> text("advertising.proof.ui.held.checks", failed.size())));
    }

    /** The page on paper, or the word that there is none yet. */
    Component sheet(PlacementFacts placement, Optional<ProofRow> proof) {
        return proof.<Component>map(made -> new PagePane(
                        text("advertising.proof.ui.picture", placement.label()),
                        zoom -> proofs.picture(made.id(), zoom).content()))
                .orElseGet(() -> new EmptyState(
                        text("advertising.proof.ui.no-proof"), text("advertising.proof.ui.no-proof.more")));
    }

    Panel names(ProofRow proof) {
        var sentences = new Div();
        sentences.addClassName("proof-outcome");
        NamesSentences.of(proof.names()).forEach(said -> sentences.add(said.paragraph()));
        var about = new Div(
                new Span(text("advertising.proof.ui.made", proof.number(), users.name(proof.madeBy()))),
                new Span(" "),
                instants().label(proof.madeAt()));
        about.addClassName("edition-about");
        var hash = new Div(new Span(text("advertising.proof.ui.hash", proof.sha256())));
        hash.addClassNames("edition-about", "hash");
        var panel = new Panel(text("advertising.proof.ui.proof"), sentences, about, hash);
        return mayTakeFiles() ? panel.actions(download(proof)) : panel;
    }

    private boolean mayTakeFiles() {
        return user.may(Permission.COPY_WRITE) || user.may(Permission.COPY_APPROVE);
    }

    private FileDownload download(ProofRow proof) {
        return new FileDownload(text("advertising.proof.ui.download"), () -> {
            var file = proofs.file(proof.id());
            return FileSnapshot.of(file.name(), file.mediaType(), file.content());
        });
    }

    Panel preflight(PlacementFacts placement, ProofRow proof, Runnable changed) {
        var mayOverride =
                mayWrite() && placement.state().isOnItsWay() && placement.state() != PlacementState.PROOF_APPROVED;
        var list = new UnorderedList();
        list.addClassName("proof-checks");
        proof.checks().forEach(check -> list.add(check(proof, check, mayOverride, changed)));
        return new Panel(text("advertising.proof.ui.preflight"), list);
    }

    private ListItem check(ProofRow proof, PreflightCheck check, boolean mayOverride, Runnable changed) {
        var item = new ListItem();
        var line = new Div(new Span(Texts.label(check.kind())), PlacementTones.badge(check.outcome()));
        line.addClassName("proof-check");
        item.add(line);
        var found = new Div(new Span(facts(check)));
        found.addClassName("edition-about");
        item.add(found);
        proof.override(check.kind())
                .ifPresent(override -> item.add(new Paragraph(
                        text("advertising.proof.ui.overridden", users.name(override.by()), override.reason()))));
        if (check.outcome().holdsUp() && proof.override(check.kind()).isEmpty() && mayOverride) {
            item.add(Buttons.quiet(
                    text("advertising.proof.ui.override"), () -> dialogs.override(proof, check, changed)));
        }
        return item;
    }

    private static String facts(PreflightCheck check) {
        var found = check.found().isEmpty() ? text("advertising.proof.ui.nothing") : check.found();
        return check.wanted().isEmpty() ? found : text("advertising.proof.ui.found-wanted", found, check.wanted());
    }

    /** Whether what the paper said last is that it wants the ad otherwise. */
    boolean isToBeRewritten(UUID placement) {
        return placements.steps(placement).reversed().stream()
                .map(PlacementStepRow::kind)
                .filter(kind -> kind == StepKind.QUERIED || kind == StepKind.CHANGES_DEMANDED)
                .findFirst()
                .filter(kind -> kind == StepKind.CHANGES_DEMANDED)
                .isPresent();
    }

    Panel paper(UUID placement) {
        var list = new OrderedList();
        list.addClassName("export-log");
        placements.steps(placement).reversed().forEach(step -> list.add(step(step)));
        return new Panel(text("advertising.proof.ui.review"), list);
    }

    private ListItem step(PlacementStepRow step) {
        var item = new ListItem();
        item.add(new Div(Texts.label(step.kind())));
        if (!step.saidBy().isEmpty()) {
            item.add(new Div(text(
                    step.kind().isOurs() ? "advertising.proof.ui.to-paper" : "advertising.proof.ui.by-paper",
                    step.saidBy())));
        }
        if (!step.words().isEmpty()) {
            var words = new Paragraph(step.words());
            words.addClassName("paper-words");
            item.add(words);
        }
        var about = new Div(
                new Span(text("advertising.proof.ui.kept-by", users.name(step.by()))),
                new Span(" "),
                instants().label(step.at()));
        about.addClassName("edition-about");
        item.add(about);
        return item;
    }
}
