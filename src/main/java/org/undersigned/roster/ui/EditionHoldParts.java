package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.base.ui.Tone;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionHoldService;
import org.undersigned.roster.EditionReading;
import org.undersigned.roster.EditionState;
import org.undersigned.signature.hold.Hold;

/** Holding editions: the button for it, and what is said of an edition that is held. */
@org.springframework.stereotype.Component
class EditionHoldParts {

    private final EditionHoldService holds;
    private final UserDirectory users;
    private final CurrentUser user;

    EditionHoldParts(EditionHoldService holds, UserDirectory users, CurrentUser user) {
        this.holds = holds;
        this.users = users;
        this.user = user;
    }

    /** Keeps an edition back, or lets it go where it is kept back; nothing for those who may not. */
    Optional<Button> button(EditionFacts edition, EditionReading reading, Runnable changed) {
        if (!user.may(Permission.EDITION_HOLD)) {
            return Optional.empty();
        }
        if (reading.hold().isPresent()) {
            return Optional.of(Buttons.plain(text("roster.ui.lift"), () -> lift(edition, changed)));
        }
        return edition.state() == EditionState.RECALLED
                ? Optional.empty()
                : Optional.of(Buttons.plain(text("roster.ui.hold"), () -> hold(edition, changed)));
    }

    private void hold(EditionFacts edition, Runnable changed) {
        new ReasonDialog(
                        text("roster.ui.hold.title", edition.label()),
                        text("roster.ui.hold.explanation"),
                        text("roster.ui.hold"),
                        reason -> {
                            holds.hold(edition.id(), edition.version(), reason);
                            Notifications.say(text("roster.ui.hold.done", edition.label()));
                            changed.run();
                        })
                .open();
    }

    private void lift(EditionFacts edition, Runnable changed) {
        new ReasonDialog(
                        text("roster.ui.lift.title", edition.label()),
                        text("roster.ui.lift.explanation"),
                        text("roster.ui.lift"),
                        reason -> {
                            holds.lift(edition.id(), edition.version(), reason);
                            Notifications.say(text("roster.ui.lift.done", edition.label()));
                            changed.run();
                        })
                .open();
    }

    /** That an edition is held: why, by whom, since when. */
    Component notice(Hold hold, Instants instants) {
        var by = users.names(Set.of(hold.by())).getOrDefault(hold.by(), text("roster.ui.unknown-user"));
        var since = new Div(new Span(by), new Span(" "), instants.label(hold.at()));
        since.addClassName("edition-about");
        var notice = new Div(new Paragraph(said(hold)), since);
        notice.addClassNames("roster-notice", Tone.WAITING.className());
        return notice;
    }

    private static String said(Hold hold) {
        return hold.isTold() ? text("roster.ui.held", hold.sentence()) : text("roster.ui.held.untold");
    }

    Map<UUID, Hold> of(Collection<UUID> editions) {
        return holds.holds(editions);
    }
}
