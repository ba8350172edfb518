package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.undersigned.advertising.placement.LastChange;
import org.undersigned.advertising.placement.LostName;
import org.undersigned.advertising.placement.NamesAlarm;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** Says that an ad carries names that may not be printed, until when the paper can change it, and what to do. */
final class NamesAlarmNotice extends Composite<Div> {

    private static final int LISTED = 12;

    NamesAlarmNotice(NamesAlarm alarm, Instant now) {
        getContent().addClassNames("roster-notice", "names-alarm", Tone.BAD.className());
        getContent().getElement().setAttribute("role", "alert");
        if (alarm.count() > 0) {
            getContent().add(new Paragraph(text("advertising.alarm.title", alarm.count())));
        }
        if (!alarm.names().isEmpty()) {
            getContent().add(names(alarm.names()));
        }
        alarm.edition()
                .ifPresent(refusal -> getContent()
                        .add(new Paragraph(
                                text(refusal.key(), refusal.arguments().toArray()))));
        getContent().add(new Paragraph(whatToDo(alarm, now)));
        getContent().add(AlarmWay.link(alarm));
    }

    /** For the row of an ad or an insertion. */
    static StatusBadge badge(NamesAlarm alarm) {
        var badge = new StatusBadge(
                alarm.count() == 0
                        ? text("advertising.alarm.short-list")
                        : text("advertising.alarm.short", alarm.count()),
                Tone.BAD);
        badge.addClassName("names-alarm-badge");
        return badge;
    }

    private static UnorderedList names(List<LostName> names) {
        var list = new UnorderedList();
        names.stream()
                .limit(LISTED)
                .forEach(name -> list.add(new ListItem(text("advertising.alarm.name", name.credited(), name.why()))));
        if (names.size() > LISTED) {
            list.add(new ListItem(text("advertising.alarm.more", names.size() - LISTED)));
        }
        return list;
    }

    private static String whatToDo(NamesAlarm alarm, Instant now) {
        if (alarm.placement().replacedBy() != null) {
            return alarm.until().map(last -> replaced(last, now)).orElseGet(() -> text("advertising.alarm.replaced"));
        }
        if (!alarm.placement().state().isReleased()) {
            return alarm.until()
                    .filter(last -> last.isAhead(now))
                    .map(last -> text("advertising.alarm.on-its-way-until", last.told(), last.left(now)))
                    .orElseGet(() -> text("advertising.alarm.on-its-way"));
        }
        return alarm.until().map(last -> released(last, now)).orElseGet(() -> text("advertising.alarm.released"));
    }

    private static String replaced(LastChange last, Instant now) {
        return last.isAhead(now)
                ? text("advertising.alarm.replaced-until", last.told(), last.left(now))
                : text("advertising.alarm.replaced-late", last.told());
    }

    private static String released(LastChange last, Instant now) {
        return last.isAhead(now)
                ? text("advertising.alarm.released-until", last.told(), last.left(now))
                : text("advertising.alarm.released-late", last.told());
    }
}
