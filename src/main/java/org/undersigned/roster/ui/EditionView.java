package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Permission;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.RecordPage;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionReading;
import org.undersigned.roster.EditionState;
import org.undersigned.roster.notice.ui.HolderPanels;
import org.undersigned.roster.run.ui.RunPanels;
import org.undersigned.signature.dossier.ui.PrintButton;

/** A sealed edition: its names on paper, what it is, how it differs, and who got it. */
@Route(RosterNavigation.ROSTERS + "/:" + RosterNavigation.EDITION)
@RolesAllowed(Permission.CAMPAIGN_READ)
class EditionView extends Composite<RecordPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final EditionParts parts;
    private final RosterDialogs dialogs;
    private final EditionHoldParts holds;
    private final HolderPanels holders;
    private final RunPanels runs;
    private final List<EditionAction> next;
    private final TrailService trail;
    private @Nullable UUID comparedWith;

    EditionView(
            EditionParts parts,
            RosterDialogs dialogs,
            EditionHoldParts holds,
            HolderPanels holders,
            RunPanels runs,
            List<EditionAction> next,
            TrailService trail) {
        this.parts = parts;
        this.dialogs = dialogs;
        this.holds = holds;
        this.holders = holders;
        this.runs = runs;
        this.next = next;
        this.trail = trail;
        getContent().addClassNames("edition-page", "prints-whole");
        getContent().header().printed().within(RosterNavigation.linkToRosters(text("roster.ui.title")));
    }

    /** An id that is none is refused like one that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        comparedWith = RosterNavigation.comparedWith(entering.getLocation().getQueryParameters())
                .orElse(null);
        var id = entering.getRouteParameters()
                .get(RosterNavigation.EDITION)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("roster.refused.unknown"));
        dialogs.workIn(parts.edition(id));
        show(id);
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }

    private void show(UUID id) {
        var edition = parts.edition(id);
        var reading = parts.reading(id);
        getContent().setClassName("not-given", !reading.givable());
        getContent()
                .header()
                .badges(EditionStates.badges(edition, reading))
                .secondary(actions(edition, reading))
                .primary(next(edition, reading));
        getContent()
                .title(edition.label())
                .facts(parts.facts(edition), parts.counts(edition, reading))
                .work(work(edition, reading))
                .history(history(edition, reading));
    }

    /** Nothing is made of names that may not be given out. */
    private Component[] next(EditionFacts edition, EditionReading reading) {
        return reading.hidden().isEmpty() && reading.givable()
                ? next.stream().flatMap(each -> each.of(edition).stream()).toArray(Component[]::new)
                : new Component[0];
    }

    private Component[] actions(EditionFacts edition, EditionReading reading) {
        var actions = new ArrayList<Component>();
        if (reading.hidden().isEmpty() && reading.givable()) {
            actions.add(new PrintButton(text("roster.ui.print"), () -> isStillGivable(edition.id())));
        }
        if (parts.may(Permission.EVIDENCE_READ) && reading.hidden().isEmpty()) {
            actions.add(
                    Buttons.plain(text("signature.dossier.ui.open"), () -> RosterNavigation.toDossier(edition.id())));
        }
        holds.button(edition, reading, () -> show(edition.id())).ifPresent(actions::add);
        if (parts.may(Permission.EDITION_SEAL) && edition.state().canBecome(EditionState.RECALLED)) {
            actions.add(Buttons.dangerous(
                    text("roster.ui.recall"), () -> dialogs.recall(edition, () -> show(edition.id()))));
        }
        return actions.toArray(Component[]::new);
    }

    /** Asks anew, since a name may have been taken back after the page was opened; the page shows then what has changed. */
    private boolean isStillGivable(UUID edition) {
        var isGivable = parts.reading(edition).givable();
        if (!isGivable) {
            show(edition);
        }
        return isGivable;
    }

    private Component[] work(EditionFacts edition, EditionReading reading) {
        var work = new ArrayList<Component>();
        reading.hold().ifPresent(hold -> work.add(holds.notice(hold, parts.instants(edition))));
        work.addAll(parts.warnings(edition, reading));
        followed(edition).ifPresent(work::add);
        work.add(parts.notPrinted(edition, reading));
        work.add(parts.names(edition, reading));
        return work.toArray(Component[]::new);
    }

    private void compare(UUID edition, UUID with) {
        comparedWith = with;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, RosterNavigation.compared(edition, with)));
    }

    private Optional<Component> followed(EditionFacts edition) {
        if (edition.predecessor() == null
                || edition.state() == EditionState.RECALLED
                || !parts.may(Permission.EDITION_READ)) {
            return Optional.empty();
        }
        var waiting = holders.waiting(edition.predecessor());
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new FollowedNotice(parts.edition(edition.predecessor()), waiting));
    }

    private Component[] history(EditionFacts edition, EditionReading reading) {
        var differences = parts.differences(edition, comparedWith, this::compare);
        if (!parts.may(Permission.EDITION_READ)) {
            return differences.toArray(Component[]::new);
        }
        var history = new HistoryPanel(trail, "edition", edition.id(), parts.instants(edition));
        var column = new ArrayList<Component>();
        holders.of(edition, reading, parts.instants(edition), history::refresh).ifPresent(column::add);
        column.add(parts.exports(edition, reading, history::refresh));
        runs.of(edition, () -> show(edition.id())).ifPresent(column::add);
        column.addAll(differences);
        column.add(history);
        return column.toArray(Component[]::new);
    }
}
