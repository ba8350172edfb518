package org.undersigned.advertising.calendar.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.AdsNavigation;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;

/** The next deadlines of ads. */
@org.springframework.stereotype.Component
class DeadlineTile implements HomeTile {

    private static final int MOST = 5;

    private final InsertionService insertions;
    private final Clock clock;

    DeadlineTile(InsertionService insertions, Clock clock) {
        this.insertions = insertions;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.PUBLISHING;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String permission() {
        return Permission.ORDER_READ;
    }

    @Override
    public Component content(UUID campaignId) {
        var rows = insertions.due(campaignId, MOST);
        var panel = new Panel(text("advertising.calendar.ui.tile"))
                .actions(AdsNavigation.linkToAds(text("advertising.calendar.ui.tile.all")));
        panel.show(
                rows.isEmpty()
                        ? new Paragraph(text("advertising.calendar.ui.tile.none"))
                        : new DueList(rows, Map.of(), clock));
        return panel;
    }
}
