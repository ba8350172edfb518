package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.ads.ui.AdsNavigation;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.advertising.copy.ui.CopyPanel;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Panel;

/** Where the versions of an ad are placed, on its page. */
@org.springframework.stereotype.Component
class CopyPlacements implements CopyPanel {

    private static final int ORDER = 10;

    private final PlacementService placements;
    private final PlacementParts parts;
    private final PlacementDialogs dialogs;

    CopyPlacements(PlacementService placements, PlacementParts parts, PlacementDialogs dialogs) {
        this.placements = placements;
        this.parts = parts;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** Nothing before the first version is submitted. */
    @Override
    public Optional<Component> content(CopyVersionFacts version) {
        var placed = placements.ofCopy(version.copy());
        return placed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(text("advertising.proof.ui.title"), parts.table(placed)));
    }

    @Override
    public List<Component> next(CopyVersionFacts version) {
        if (!parts.mayWrite() || version.state() != CopyState.APPROVED) {
            return List.of();
        }
        var open = placements.open(version.campaign());
        var submission = dialogs.submission(version.campaign(), open, Buttons::primary);
        return open.isEmpty()
                ? List.of(submission, Buttons.primary(text("advertising.proof.ui.to-orders"), AdsNavigation::toOrders))
                : List.of(submission);
    }
}
