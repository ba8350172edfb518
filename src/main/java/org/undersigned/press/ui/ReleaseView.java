package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Consumer;
import org.undersigned.access.Permission;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.press.release.ReleaseFacts;
import org.undersigned.press.release.ReleaseService;
import org.undersigned.press.release.ReleaseState;
import org.undersigned.press.release.VersionRow;

/** A release: the editor with the preview beside it, its versions, its review, and who was sent it. */
@Route(PressNavigation.RELEASES + "/:" + PressNavigation.RELEASE)
@RolesAllowed(Permission.RELEASE_READ)
class ReleaseView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final ReleaseService releases;
    private final ReleaseParts parts;
    private final ReleaseDialogs dialogs;
    private final TrailService trail;
    private final ViewHeader header = new ViewHeader("").printed();
    private final Div below = new Div();
    private String title = "";

    ReleaseView(ReleaseService releases, ReleaseParts parts, ReleaseDialogs dialogs, TrailService trail) {
        this.releases = releases;
        this.parts = parts;
        this.dialogs = dialogs;
        this.trail = trail;
        header.within(PressNavigation.linkToReleases(text("press.release.ui.title")));
        below.addClassName("release-below");
    }

    /** An id that is none is refused like one that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get(PressNavigation.RELEASE)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("press.refused.unknown-release"));
        var release = releases.release(id);
        show(
                release,
                PressNavigation.version(entering.getLocation().getQueryParameters())
                        .orElse(release.lastNumber()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void reload(UUID release) {
        var facts = releases.release(release);
        show(facts, facts.lastNumber());
    }

    private void show(ReleaseFacts release, int number) {
        var version = releases.versions(release.id()).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("press.refused.unknown-release"));
        title = version.title();
        header.setTitle(title);
        header.note(text("press.release.ui.version", number)).badges(ReleaseStates.badge(version.state()));
        header.secondary().primary();
        var columns = new Div();
        columns.addClassName("release-columns");
        if (parts.mayWrite() && number == release.lastNumber()) {
            var editor = new ReleaseEditor(release, releases, dialogs, this::reload);
            columns.add(editor, editor.sheet());
            offer(release, version, editor);
        } else {
            var sheet = new ReleaseSheet();
            sheet.show(releases.preview(release.id(), number));
            columns.addClassName("release-read");
            columns.add(sheet);
            offerDecision(version, Runnable::run);
        }
        showBelow(release.id(), number);
        getContent().show(header, columns, below);
    }

    private void offer(ReleaseFacts release, VersionRow version, ReleaseEditor editor) {
        switch (version.state()) {
            case DRAFT ->
                header.primary(Buttons.primary(
                        text("press.release.ui.submit"),
                        () -> editor.unlessTyped(() -> dialogs.submit(version, () -> reload(release.id())))));
            case IN_REVIEW -> offerDecision(version, editor::unlessTyped);
            case APPROVED ->
                header.primary(new SendButton(
                        give -> editor.unlessTyped(() -> dialogs.send(version, give)),
                        () -> showBelow(release.id(), version.number())));
            case CHANGES_REQUESTED, SUPERSEDED -> {}
        }
    }

    /** @param step does it, or says why not yet */
    private void offerDecision(VersionRow version, Consumer<Runnable> step) {
        if (version.state() == ReleaseState.IN_REVIEW && parts.mayApprove() && !parts.isMe(version.author())) {
            header.secondary(Buttons.plain(
                    text("press.release.ui.changes"),
                    () -> step.accept(() -> dialogs.requestChanges(version, () -> reload(version.release())))));
            header.primary(Buttons.primary(
                    text("press.release.ui.approve"),
                    () -> step.accept(() -> dialogs.approve(version, () -> reload(version.release())))));
        }
    }

    /** The buttons stay when this is shown anew: a file may still be on its way through one. */
    private void showBelow(UUID release, int number) {
        below.removeAll();
        below.add(parts.versions(release, number));
        if (parts.mayReadLog()) {
            below.add(parts.sent(release), new HistoryPanel(trail, ReleaseService.KIND, release, parts.instants()));
        }
    }
}
