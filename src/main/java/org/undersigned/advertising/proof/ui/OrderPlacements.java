package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.ui.OrderPanel;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Panel;

/** The ads in the insertions of an order, on its page. */
@org.springframework.stereotype.Component
class OrderPlacements implements OrderPanel {

    private static final int ORDER = 10;

    private final PlacementService placements;
    private final InsertionService insertions;
    private final PlacementParts parts;
    private final PlacementDialogs dialogs;
    private final CurrentUser user;

    OrderPlacements(
            PlacementService placements,
            InsertionService insertions,
            PlacementParts parts,
            PlacementDialogs dialogs,
            CurrentUser user) {
        this.placements = placements;
        this.insertions = insertions;
        this.parts = parts;
        this.dialogs = dialogs;
        this.user = user;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(OrderFacts order, Runnable changed) {
        return user.may(Permission.COPY_READ) ? Optional.of(panel(order)) : Optional.empty();
    }

    private Panel panel(OrderFacts order) {
        var there = insertions.ofOrder(order.id());
        var placed = there.stream()
                .flatMap(insertion -> placements.ofInsertion(insertion.id()).stream())
                .toList();
        var panel = new Panel(text("advertising.proof.ui.title"), parts.table(placed));
        return parts.mayWrite()
                ? panel.actions(dialogs.submission(order.campaign(), open(order), Buttons::quiet))
                : panel;
    }

    private List<InsertionFacts> open(OrderFacts order) {
        return placements.open(order.campaign()).stream()
                .filter(insertion -> insertion.order().equals(order.id()))
                .toList();
    }
}
