package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.AdsNavigation;
import org.undersigned.advertising.approval.ui.CopyNavigation;
import org.undersigned.advertising.placement.NamesAlarm;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.proof.ProofRow;
import org.undersigned.advertising.proof.ProofService;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.HeldAction;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;

/** An ad in an insertion: its page on paper, and beside it what was checked and what the paper says. */
@Route(PlacementNavigation.PLACEMENTS + "/:" + PlacementNavigation.PLACEMENT)
@RolesAllowed(Permission.COPY_READ)
class PlacementView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final PlacementService placements;
    private final ProofService proofs;
    private final PlacementParts parts;
    private final PlacementDialogs dialogs;
    private final ReadBackParts readBacks;
    private final PlacementLinks links;
    private final TrailService trail;
    private final ViewHeader header = new ViewHeader("").printed();
    private String title = "";

    PlacementView(
            PlacementService placements,
            ProofService proofs,
            PlacementParts parts,
            PlacementDialogs dialogs,
            ReadBackParts readBacks,
            PlacementLinks links,
            TrailService trail) {
        this.placements = placements;
        this.proofs = proofs;
        this.parts = parts;
        this.dialogs = dialogs;
        this.readBacks = readBacks;
        this.links = links;
        this.trail = trail;
        header.within(AdsNavigation.linkToTab(text("advertising.proof.ui.title"), PlacementsTab.KEY));
    }

    /** An id that is none is refused like one that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get(PlacementNavigation.PLACEMENT)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("advertising.placement.refused.unknown"));
        parts.workIn(placements.placement(id).campaign());
        show(id);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(UUID id) {
        var placement = placements.placement(id);
        var proof = proofs.latest(id);
        title = placement.copyLabel();
        header.setTitle(title);
        header.note(placement.insertionLabel()).badges(PlacementTones.badge(placement));
        var alarm = parts.alarm(id);
        offer(placement, proof, alarm, () -> show(id));
        var columns = new Div(sheet(placement, proof), beside(placement, proof, () -> show(id)));
        columns.addClassName("placement-columns");
        var body = new ArrayList<Component>(alarm.map(parts::notice).stream().toList());
        parts.others(placement, proof).ifPresent(body::add);
        body.add(columns);
        getContent().show(header, body.toArray(Component[]::new));
    }

    private Component sheet(PlacementFacts placement, Optional<ProofRow> proof) {
        var sheet = new Div(parts.sheet(placement, proof));
        sheet.addClassName("placement-sheet");
        return sheet;
    }

    private Component beside(PlacementFacts placement, Optional<ProofRow> proof, Runnable changed) {
        var beside = new Div();
        beside.addClassName("placement-beside");
        proof.ifPresent(made -> beside.add(parts.names(made), parts.preflight(placement, made, changed)));
        beside.add(links.panel(placement), parts.paper(placement.id()), readBacks.panel(placement, changed));
        if (parts.mayReadHistory()) {
            beside.add(new HistoryPanel(trail, PlacementService.KIND, placement.id(), parts.instants()));
        }
        return beside;
    }

    private void offer(
            PlacementFacts placement, Optional<ProofRow> proof, Optional<NamesAlarm> alarm, Runnable changed) {
        header.primary();
        header.secondary();
        if (parts.mayWrite()) {
            header.secondary(secondary(placement, proof, changed).toArray(Component[]::new));
        }
        switch (placement.state()) {
            case SUBMITTED -> primary("clear", parts.mayWrite(), () -> dialogs.clear(placement, changed));
            case QUERIED -> {
                if (parts.isToBeRewritten(placement.id())) {
                    primary("rewrite", parts.mayWrite(), () -> CopyNavigation.toEditor(placement.copy()));
                } else {
                    primary("answer", parts.mayWrite(), () -> dialogs.answer(placement, changed));
                }
            }
            case CLEARED -> {
                if (proof.isEmpty()) {
                    primary("make", parts.mayWrite(), () -> dialogs.make(placement, changed));
                } else if (parts.mayApprove(placement)) {
                    primary("approve", alarm, proof, () -> dialogs.approveProof(placement, changed));
                }
            }
            case PROOF_APPROVED -> {
                if (parts.mayWrite()) {
                    primary("release", alarm, proof, () -> dialogs.release(placement, changed));
                }
            }
            case RELEASED, PUBLISHED, REJECTED -> {}
        }
    }

    private void primary(String verb, boolean may, Runnable action) {
        if (may) {
            header.primary(Buttons.primary(text("advertising.proof.ui." + verb), action));
        }
    }

    /** Where it would be refused, what has to be done first takes its place. */
    private void primary(String verb, Optional<NamesAlarm> alarm, Optional<ProofRow> proof, Runnable action) {
        var held = PlacementParts.held(alarm, proof);
        if (held.isEmpty()) {
            primary(verb, true, action);
            return;
        }
        var steps = new ArrayList<Component>();
        steps.add(new HeldAction(text("advertising.proof.ui." + verb), held.get()));
        alarm.filter(lost -> parts.mayWrite()).map(AlarmWay::button).ifPresent(steps::add);
        header.primary(steps.toArray(Component[]::new));
    }

    private List<Component> secondary(PlacementFacts placement, Optional<ProofRow> proof, Runnable changed) {
        var actions = new ArrayList<Component>();
        switch (placement.state()) {
            case SUBMITTED, QUERIED -> {
                if (parts.isToBeRewritten(placement.id())) {
                    actions.add(action("answer", () -> dialogs.answer(placement, changed)));
                }
                if (placement.state().canBecome(PlacementState.QUERIED)) {
                    actions.add(action("query", () -> dialogs.query(placement, changed)));
                }
                actions.add(action("changes", () -> dialogs.demandChanges(placement, changed)));
                actions.add(action("make", () -> dialogs.make(placement, changed)));
                actions.add(action("decline", () -> dialogs.decline(placement, changed)));
            }
            case CLEARED -> {
                if (proof.isPresent()) {
                    actions.add(action("make", () -> dialogs.make(placement, changed)));
                }
                actions.add(action("decline", () -> dialogs.decline(placement, changed)));
            }
            case PROOF_APPROVED, RELEASED -> actions.add(action("decline", () -> dialogs.decline(placement, changed)));
            case PUBLISHED, REJECTED -> {}
        }
        return actions;
    }

    private static Component action(String verb, Runnable action) {
        return Buttons.plain(text("advertising.proof.ui." + verb), action);
    }
}
