package org.undersigned.work.mail.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.work.mail.MailService;
import org.undersigned.work.mail.MailState;
import org.undersigned.work.mail.MailStatus;
import org.undersigned.work.mail.OutboxRow;

/** Whether mail goes out, what waits, and what a person has to settle. */
@Route("mail")
@RolesAllowed(Permission.TRAIL_READ_CAMPAIGN)
class MailView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final MailService mails;
    private final CurrentUser user;
    private final Instants instants;
    private final ViewHeader header = new ViewHeader(text("work.mail.ui.title"));

    MailView(MailService mails, CurrentUser user, Clock clock) {
        this.mails = mails;
        this.user = user;
        this.instants = Instants.here(clock);
    }

    @Override
    public String getPageTitle() {
        return text("work.mail.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        show();
    }

    private void show() {
        var status = mails.status();
        var unsent = mails.unsent();
        header.note(text("work.mail.ui.counts", status.count(MailState.SENT), unsent.size()));
        var list = unsent.isEmpty()
                ? new EmptyState(text("work.mail.ui.none.title"), text("work.mail.ui.none.text"))
                : list(unsent);
        getContent().show(header, notice(status), list);
    }

    private static Component notice(MailStatus status) {
        if (status.isSetUp()) {
            return new Div();
        }
        var notice = new Div(new Paragraph(text("work.mail.ui.not-set-up")));
        notice.addClassNames("roster-notice", Tone.WAITING.className());
        return notice;
    }

    private Component list(List<OutboxRow> unsent) {
        var list = new UnorderedList();
        list.addClassNames("export-log", "mail-list");
        unsent.forEach(row -> list.add(new ListItem(line(row))));
        return list;
    }

    private Component[] line(OutboxRow row) {
        var head = new Div(new Span(row.subject()), new StatusBadge(label(row.state()), tone(row.state())));
        head.addClassName("edition-line");
        var about = new Div(
                new Span(text("work.mail.ui.about", row.recipient(), row.attempts())),
                new Span(" "),
                instants.label(row.putAt()));
        about.addClassName("edition-about");
        var parts = new ArrayList<Component>(List.of(head, about));
        if (!row.problem().isEmpty()) {
            parts.add(new Paragraph(row.problem()));
        }
        if (row.state().needsAPerson() && (user.may(Permission.USER_MANAGE) || user.may(Permission.CAMPAIGN_WRITE))) {
            parts.add(actions(row));
        }
        return parts.toArray(Component[]::new);
    }

    private Component actions(OutboxRow row) {
        var actions = new Div(Buttons.quiet(text("work.mail.ui.again"), () -> step(() -> mails.sendAgain(row.id()))));
        if (row.state() == MailState.UNCERTAIN) {
            actions.add(Buttons.quiet(text("work.mail.ui.arrived"), () -> step(() -> mails.arrived(row.id()))));
        }
        actions.addClassName("copy-comment-actions");
        return actions;
    }

    private void step(Runnable useCase) {
        if (Notifications.orRefusal(useCase)) {
            show();
        }
    }

    private static Tone tone(MailState state) {
        return switch (state) {
            case NEW, DROPPED -> Tone.NEUTRAL;
            case CLAIMED, SENDING -> Tone.PROGRESS;
            case SENT -> Tone.GOOD;
            case UNCERTAIN -> Tone.WAITING;
            case FAILED -> Tone.BAD;
        };
    }
}
