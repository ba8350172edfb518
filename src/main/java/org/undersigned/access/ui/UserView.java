package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserRow;
import org.undersigned.access.UserService;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.RecordPage;

/** One user: what they may do, and what was done with their account. */
@Route(UsersNavigation.USERS + "/:" + UsersNavigation.USER)
@RolesAllowed(Permission.USER_READ)
class UserView extends Composite<RecordPage> implements HasDynamicTitle, BeforeEnterObserver {

    private final UserService users;
    private final CurrentUser currentUser;
    private final TrailService trail;
    private final Instants instants;

    UserView(UserService users, CurrentUser currentUser, TrailService trail, Clock clock) {
        this.users = users;
        this.currentUser = currentUser;
        this.trail = trail;
        this.instants = Instants.here(clock);
        getContent().header().within(UsersNavigation.linkToUsers(text("access.users.title")));
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(users.row(id(entering)));
    }

    private void show(UserRow user) {
        getContent().header().badges(UserStates.badge(user));
        getContent()
                .title(user.name())
                .facts(new Panel(text("access.user.facts"), UserDetail.facts(user, instants)))
                .history(new HistoryPanel(trail, "user", user.id()));
        if (currentUser.may(Permission.USER_MANAGE)) {
            Runnable changed = () -> show(users.row(user.id()));
            getContent().work(new Panel(text("access.user.actions"), new UserActions(users, user, instants, changed)));
        }
    }

    private static UUID id(BeforeEnterEvent entering) {
        return entering.getRouteParameters()
                .get(UsersNavigation.USER)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("access.refused.unknown-user"));
    }
}
