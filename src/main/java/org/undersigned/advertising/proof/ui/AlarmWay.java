package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import org.undersigned.advertising.approval.ui.CopyNavigation;
import org.undersigned.advertising.placement.NamesAlarm;
import org.undersigned.base.ui.Buttons;

/** The way out of a page that has lost names: the version without them, or the copy in which they are struck. */
final class AlarmWay {

    private AlarmWay() {}

    static RouterLink link(NamesAlarm alarm) {
        return alarm.without()
                .map(version -> CopyNavigation.linkToVersion(words(alarm), version.copy(), version.number()))
                .orElseGet(() -> CopyNavigation.linkToCopy(
                        words(alarm), alarm.placement().copy()));
    }

    /** The same as what is to be done first on a page. */
    static Button button(NamesAlarm alarm) {
        return alarm.without()
                .map(version -> Buttons.primary(
                        text("advertising.alarm.go", version.number()),
                        () -> CopyNavigation.toVersion(version.copy(), version.number())))
                .orElseGet(() -> Buttons.primary(
                        alarm.count() == 0
                                ? text("advertising.alarm.tile.copy")
                                : text("advertising.alarm.leave-out", alarm.count()),
                        () -> CopyNavigation.toCopy(alarm.placement().copy())));
    }

    static String words(int count) {
        return count == 0 ? text("advertising.alarm.tile.copy") : text("advertising.alarm.tile.strike", count);
    }

    private static String words(NamesAlarm alarm) {
        return alarm.without()
                .map(version ->
                        text("advertising.alarm.without", version.number(), alarm.count(), label(version.state())))
                .orElseGet(() -> words(alarm.count()));
    }
}
