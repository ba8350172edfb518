package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.undersigned.access.StaffDetails;
import org.undersigned.access.UserRow;
import org.undersigned.access.UserService;
import org.undersigned.access.UserState;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ReasonDialog;

/** What an administrator can do with a user. */
class UserActions extends Composite<Div> {

    private final UserService users;
    private final UserRow user;
    private final Instants instants;
    private final Runnable changed;

    /** @param changed called after something was done */
    UserActions(UserService users, UserRow user, Instants instants, Runnable changed) {
        this.users = users;
        this.user = user;
        this.instants = instants;
        this.changed = changed;

        getContent().addClassName("user-actions");
        getContent()
                .add(
                        Buttons.plain(text("access.user.change-roles"), this::changeRoles),
                        Buttons.plain(text("access.user.revise"), this::revise));
        if (user.state() == UserState.DISABLED) {
            getContent().add(Buttons.plain(text("access.user.enable"), this::enable));
        } else {
            getContent()
                    .add(
                            Buttons.plain(linkText(), this::makeLink),
                            Buttons.plain(text("access.user.sign-out"), this::signOut),
                            Buttons.dangerous(text("access.user.disable"), this::disable));
        }
    }

    private void changeRoles() {
        var roles = new RolesField();
        roles.setValue(user.roles());
        new FormDialog(
                        text("access.user.change-roles.title", user.name()),
                        roles,
                        text("access.user.change-roles"),
                        () -> {
                            users.changeRoles(user.id(), user.version(), roles.getValue());
                            changed.run();
                        })
                .open();
    }

    private void revise() {
        var editing = Editing.of(seen(user), () -> seen(users.row(user.id())), (before, details) -> {
            users.revise(user.id(), before.version(), details.name(), details.email());
            changed.run();
        });
        FormDialog.editing(
                        text("access.user.revise.title", user.name()),
                        new UserForm().withoutRoles(),
                        text("access.user.save"),
                        editing)
                .open();
    }

    private static Seen<StaffDetails> seen(UserRow user) {
        return new Seen<>(user.version(), new StaffDetails(user.name(), user.email(), user.roles()));
    }

    private void makeLink() {
        new ConfirmAction(linkText(), text("access.user.link.explanation", user.name()), linkText(), () -> {
                    var link = users.renewLink(user.id());
                    changed.run();
                    new LinkDialog(link, user.name(), instants).open();
                })
                .open();
    }

    private String linkText() {
        return text(user.state() == UserState.INVITED ? "access.user.link.invitation" : "access.user.link.reset");
    }

    private void signOut() {
        new ConfirmAction(
                        text("access.user.sign-out.title", user.name()),
                        text("access.user.sign-out.explanation", user.name()),
                        text("access.user.sign-out"),
                        () -> {
                            users.signOutEverywhere(user.id());
                            changed.run();
                        })
                .open();
    }

    private void disable() {
        new ReasonDialog(
                        text("access.user.disable.title", user.name()),
                        text("access.user.disable.explanation", user.name()),
                        text("access.user.disable"),
                        reason -> {
                            users.disable(user.id(), user.version(), reason);
                            changed.run();
                        })
                .dangerous()
                .open();
    }

    private void enable() {
        if (Notifications.orRefusal(() -> users.enable(user.id(), user.version()))) {
            changed.run();
        }
    }
}
