package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.AdsNavigation;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.proof.ProofService;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;

/** The proofs that wait for whoever looks to approve them: of ads that the paper has cleared and somebody else brought. */
@org.springframework.stereotype.Component
class ProofTile implements HomeTile {

    private final PlacementService placements;
    private final PlacementReleaseService releases;
    private final ProofService proofs;
    private final PlacementParts parts;

    ProofTile(
            PlacementService placements, PlacementReleaseService releases, ProofService proofs, PlacementParts parts) {
        this.placements = placements;
        this.releases = releases;
        this.proofs = proofs;
        this.parts = parts;
    }

    @Override
    public Place place() {
        return Place.WAITING;
    }

    @Override
    public int order() {
        return 66;
    }

    @Override
    public String permission() {
        return Permission.COPY_APPROVE;
    }

    @Override
    public Component content(UUID campaignId) {
        var waiting = placements.placements(campaignId).stream()
                .filter(placement -> placement.state() == PlacementState.CLEARED)
                .filter(placement -> proofs.latest(placement.id()).isPresent())
                .filter(placement -> releases.barred(placement.id()).isEmpty())
                .map(this::line)
                .toArray(Component[]::new);
        var panel = new Panel(text("advertising.proof.ui.tile"))
                .actions(AdsNavigation.linkToTab(
                        text("advertising.proof.ui.tile.all", waiting.length), PlacementsTab.KEY));
        panel.show(waiting);
        panel.setVisible(waiting.length > 0);
        return panel;
    }

    private Component line(PlacementFacts placement) {
        var title = PlacementNavigation.linkToPlacement(placement.label(), placement.id());
        title.addClassName("printed");
        var line = new Div(title, parts.instants().label(placement.stateSince()));
        line.addClassName("edition-line");
        return line;
    }
}
