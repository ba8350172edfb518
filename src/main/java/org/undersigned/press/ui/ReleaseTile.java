package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;
import org.undersigned.press.release.ReleaseState;
import org.undersigned.press.release.VersionRow;

/** The press releases of a campaign that wait for somebody to approve them. */
@org.springframework.stereotype.Component
class ReleaseTile implements HomeTile {

    private final ReleaseParts parts;

    ReleaseTile(ReleaseParts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return Place.PUBLISHING;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String permission() {
        return Permission.RELEASE_READ;
    }

    @Override
    public Component content(UUID campaignId) {
        var all = parts.latest(campaignId);
        var waiting = all.stream()
                .filter(row -> row.state() == ReleaseState.IN_REVIEW)
                .map(this::line)
                .toList();
        var panel = new Panel(text("press.release.ui.title"))
                .actions(PressNavigation.linkToReleases(text("press.release.ui.tile.all", all.size())));
        panel.show(
                waiting.isEmpty()
                        ? new Component[] {new Paragraph(text("press.release.ui.tile.none"))}
                        : waiting.toArray(Component[]::new));
        return panel;
    }

    private Component line(VersionRow row) {
        var title = PressNavigation.linkToRelease(row.title(), row.release());
        title.addClassName("printed");
        var line = new Div(title, ReleaseStates.badge(row.state()));
        line.addClassName("edition-line");
        return line;
    }
}
