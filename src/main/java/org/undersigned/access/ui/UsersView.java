package org.undersigned.access.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.Role;
import org.undersigned.access.StaffDetails;
import org.undersigned.access.UserFilter;
import org.undersigned.access.UserRow;
import org.undersigned.access.UserService;
import org.undersigned.access.UserState;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.FilterChip;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.Register;
import org.undersigned.base.ui.SortBy;
import org.undersigned.base.ui.ViewHeader;

/** Everyone who may use the product, and as what. */
@Route(UsersNavigation.USERS)
@RolesAllowed(Permission.USER_READ)
class UsersView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final UserService users;
    private final CurrentUser currentUser;
    private final Instants instants;
    private final Register<UserRow, UserFilter> register;
    private final FilterChip<Role> roles;
    private final FilterChip<UserState> states;

    UsersView(UserService users, CurrentUser currentUser, Clock clock) {
        this.users = users;
        this.currentUser = currentUser;
        this.instants = Instants.here(clock);
        this.register = new Register<>(this::rows, users::count, UserRow::id, UserFilter.ALL);
        this.roles = new FilterChip<>(
                text("access.user.roles"),
                List.of(Role.values()),
                role -> label(role),
                chosen -> register.refine(filter -> filter.withRoles(chosen)));
        this.states = new FilterChip<>(
                text("access.user.state"),
                List.of(UserState.values()),
                state -> label(state),
                chosen -> register.refine(filter -> filter.withStates(chosen)));

        register.addressed(UsersNavigation.USERS, UsersAddress::words)
                .onOpen(user -> UsersNavigation.toUser(user.id()))
                .detail(users::row, this::detail);

        var header = new ViewHeader(text("access.users.title"));
        if (currentUser.may(Permission.USER_MANAGE)) {
            header.primary(Buttons.primary(text("access.users.invite"), this::invite));
        }
        layOutColumns();
        getContent().showList(header, register);
    }

    private void layOutColumns() {
        register.search(text("access.users.search"), UserFilter::withText)
                .filters(roles, states)
                .counted((shown, all) -> text("access.users.count", shown, all))
                .emptyAs(new EmptyState(text("access.users.empty.title"), text("access.users.empty.text")))
                .narrow(UserRow::name, UserStates::roles);
        var columns = register.columns();
        columns.text(text("access.user.name"), UserRow::name)
                .setSortProperty(UserFilter.Order.NAME.name())
                .setWidth("11rem");
        columns.text(text("access.user.email"), UserRow::email)
                .setSortProperty(UserFilter.Order.EMAIL.name())
                .setWidth("14rem");
        columns.text(text("access.user.roles"), UserStates::roles).setWidth("12rem");
        columns.badge(text("access.user.state"), user -> label(user.state()), user -> UserStates.tone(user.state()))
                .setWidth("7rem");
        columns.instant(text("access.user.last-sign-in"), instants, UserRow::lastSignIn)
                .setSortProperty(UserFilter.Order.LAST_SIGN_IN.name());
    }

    @Override
    public String getPageTitle() {
        return text("access.users.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var query = navigation.getLocation().getQueryParameters();
        var filter = UsersAddress.filter(query);
        roles.choose(filter.roles());
        states.choose(filter.states());
        register.show(filter, filter.text(), query);
    }

    private List<UserRow> rows(UserFilter filter, int offset, int limit, List<SortBy> sort) {
        var sorted = sort.stream()
                .findFirst()
                .map(by -> filter.withOrder(UserFilter.Order.valueOf(by.key()), by.descending()))
                .orElse(filter);
        return users.rows(sorted, offset, limit);
    }

    private Component detail(UserRow row) {
        var detail = new UserDetail(row, instants);
        return currentUser.may(Permission.USER_MANAGE)
                ? detail.with(new UserActions(users, row, instants, register::refreshAll))
                : detail;
    }

    private void invite() {
        FormDialog.around(text("access.users.invite.title"), new UserForm(), text("access.users.invite"), this::invite)
                .wide()
                .open();
    }

    private void invite(StaffDetails details) {
        var link = users.invite(details);
        register.refresh();
        new LinkDialog(link, details.name(), instants).open();
    }
}
