package org.undersigned.access.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Collectors;
import org.undersigned.access.AccountService;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.StaffUser;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.ViewHeader;

/** The own account: who one is, the password, where one has been signed in. */
@Route("account")
@RolesAllowed(Permission.STAFF)
class AccountView extends Composite<Page> implements HasDynamicTitle {

    private final AccountService account;
    private final Instants instants;
    private final Panel sessions = new Panel(text("access.account.sessions"));

    AccountView(AccountService account, CurrentUser currentUser, Clock clock) {
        this.account = account;
        this.instants = Instants.here(clock);

        sessions.actions(Buttons.plain(text("access.account.sign-out-elsewhere"), this::signOutElsewhere));
        var person = new Panel(text("access.account.person"), facts(currentUser.require()))
                .actions(Buttons.plain(text("access.account.change-password"), this::changePassword));
        var panels = new Div(person, sessions);
        panels.addClassName("account-panels");
        getContent().show(new ViewHeader(text("access.account.title")), panels);

        showSessions();
    }

    @Override
    public String getPageTitle() {
        return text("access.account.title");
    }

    private static FactList facts(StaffUser user) {
        var roles = user.roles().stream()
                .sorted()
                .map(role -> label(role))
                .collect(Collectors.joining(text("access.roles.separator")));
        return new FactList()
                .add(text("access.user.name"), user.name())
                .add(text("access.user.email"), user.email())
                .add(text("access.user.roles"), roles);
    }

    private void showSessions() {
        sessions.show(new SessionList(account.sessions(), instants));
    }

    private void changePassword() {
        FormDialog.around(
                        text("access.account.change-password"),
                        new PasswordForm(),
                        text("access.account.change-password"),
                        change -> {
                            account.changePassword(change.old(), change.chosen());
                            Notifications.say(text("access.account.password-changed"));
                        })
                .open();
    }

    private void signOutElsewhere() {
        new ConfirmAction(
                        text("access.account.sign-out-elsewhere"),
                        text("access.account.sign-out-elsewhere.explanation"),
                        text("access.account.sign-out-elsewhere"),
                        () -> {
                            account.signOutElsewhere();
                            showSessions();
                        })
                .open();
    }
}
