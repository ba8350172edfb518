package org.undersigned.advertising.proof.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.insertion.ui.InsertionTool;
import org.undersigned.advertising.placement.NamesAlarmService;

/** Beside an insertion: that its ad carries names that may not be printed, with the way to it. */
@org.springframework.stereotype.Component
class NamesAlarmTool implements InsertionTool {

    private final NamesAlarmService alarms;
    private final CurrentUser user;

    NamesAlarmTool(NamesAlarmService alarms, CurrentUser user) {
        this.alarms = alarms;
        this.user = user;
    }

    @Override
    public Component tool(UUID insertion) {
        var way = new Span();
        if (user.may(Permission.COPY_READ)) {
            alarms.inInsertion(insertion).ifPresent(alarm -> way.add(PlacementNavigation.linkToAlarm(alarm)));
        }
        return way;
    }
}
