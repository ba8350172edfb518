package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.advertising.placement.NamesAlarm;
import org.undersigned.advertising.placement.NamesAlarmService;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;

/** The ads on their way that carry a name which may not be printed any more, before all else; unseen where there is none. */
@org.springframework.stereotype.Component
class NamesAlarmTile implements HomeTile {

    private final NamesAlarmService alarms;

    NamesAlarmTile(NamesAlarmService alarms) {
        this.alarms = alarms;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String permission() {
        return Permission.COPY_READ;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public Component content(UUID campaignId) {
        var lines = alarms.byInsertion(campaignId).values().stream()
                .map(NamesAlarmTile::line)
                .toArray(Component[]::new);
        var panel = new Panel(text("advertising.alarm.tile"));
        panel.show(lines);
        panel.setVisible(lines.length > 0);
        return panel;
    }

    private static Component line(NamesAlarm alarm) {
        var placement = alarm.placement();
        var line = new Div(
                PlacementNavigation.linkToPlacement(placement.label(), placement.id()),
                PlacementTones.badge(placement),
                PlacementNavigation.linkToAlarm(alarm));
        line.addClassName("edition-line");
        return line;
    }
}
