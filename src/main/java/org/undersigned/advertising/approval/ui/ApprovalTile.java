package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.advertising.approval.ReviewService;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;

/** The ads that wait for the user's approval. */
@org.springframework.stereotype.Component
class ApprovalTile implements HomeTile {

    private final ReviewService reviews;
    private final CopyReadings readings;
    private final CopyParts parts;

    ApprovalTile(ReviewService reviews, CopyReadings readings, CopyParts parts) {
        this.reviews = reviews;
        this.readings = readings;
        this.parts = parts;
    }

    @Override
    public Place place() {
        return Place.WAITING;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String permission() {
        return Permission.COPY_APPROVE;
    }

    @Override
    public Component content(UUID campaignId) {
        var waiting = reviews.waiting(campaignId).stream().map(this::line).toList();
        var panel = new Panel(text("advertising.approval.ui.tile"))
                .actions(CopyNavigation.linkToApprovals(text("advertising.approval.ui.tile.all", waiting.size())));
        panel.show(waiting.toArray(Component[]::new));
        panel.setVisible(!waiting.isEmpty());
        return panel;
    }

    private Component line(UUID id) {
        var version = readings.byId(id);
        var title = CopyNavigation.linkToApproval(version.title(), id);
        title.addClassName("printed");
        var line = new Div(title, parts.due(id));
        line.addClassName("edition-line");
        return line;
    }
}
