package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.access.Permission;
import org.undersigned.advertising.placement.CopyAlarmService;
import org.undersigned.advertising.placement.NamesAlarmService;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.Tone;

/**
 * The pages that have lost a name which may not be printed any more, before all else and what closes first at the top;
 * unseen where there is none.
 */
@org.springframework.stereotype.Component
class NamesAlarmTile implements HomeTile {

    private final NamesAlarmService alarms;
    private final CopyAlarmService copies;
    private final Clock clock;

    NamesAlarmTile(NamesAlarmService alarms, CopyAlarmService copies, Clock clock) {
        this.alarms = alarms;
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.URGENT;
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
    public Component content(UUID campaignId) {
        var now = clock.instant();
        var lines = Stream.concat(
                        alarms.byInsertion(campaignId).values().stream().map(alarm -> AlarmLine.of(alarm, now)),
                        copies.waiting(campaignId).stream().map(alarm -> AlarmLine.of(alarm, now)))
                .sorted(Comparator.comparing(AlarmLine::sortedBy))
                .toArray(Component[]::new);
        var panel = new Panel(text("advertising.alarm.tile"));
        panel.addClassNames("names-alarm-panel", Tone.BAD.className());
        panel.show(lines);
        panel.setVisible(lines.length > 0);
        return panel;
    }
}
