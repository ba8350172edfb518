package org.undersigned.access.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.UserFixture;
import org.undersigned.access.UserRow;
import org.undersigned.testing.Staff;
import org.undersigned.testing.ViewTest;

class UsersViewTest extends ViewTest {

    @Autowired
    private UserFixture users;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    @SuppressWarnings("unchecked")
    void showsTheUsersThatTheAddressAsksFor() {
        users.invited("Ana " + mark, Role.PRESS_OFFICER);
        users.invited("Bea " + mark, Role.AUDITOR);
        signIn(Role.AUDITOR);

        UI.getCurrent().navigate("users", QueryParameters.of("q", mark).merging("role", "AUDITOR"));

        var grid = (Grid<UserRow>) _get(Grid.class);
        assertThat(_size(grid)).isEqualTo(1);
        assertThat(String.join(" ", _getFormattedRow(grid, 0)))
                .contains("Bea " + mark)
                .contains("Auditor");
    }

    @Test
    void invitesAUserAndShowsTheLinkOnce() {
        signIn(Role.ADMIN);
        UI.getCurrent().navigate(UsersView.class);

        _click(_get(Button.class, spec -> spec.withText("Invite user")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Kim " + mark);
        _setValue(_get(EmailField.class), mark + "@example.org");
        _setValue(_get(RolesField.class), Set.of(Role.CAMPAIGNER));
        _click(_find(Button.class, spec -> spec.withText("Invite user")).getLast());

        assertThat(_get(TextField.class, spec -> spec.withLabel("Link")).getValue())
                .contains("/invitation?token=");
        assertThat(database.count("staff_user where email = ?", mark + "@example.org"))
                .isEqualTo(1);
    }

    @Test
    void offersAnAuditorNothingToChange() {
        var user = users.invited("Kim", Role.AUDITOR);
        signIn(Role.AUDITOR);

        UI.getCurrent().navigate("users/" + user.user());

        assertThat(_get(H1.class).getText()).isEqualTo("Kim");
        assertThat(_find(UserActions.class)).isEmpty();
    }

    @Test
    void showsTheOwnAccount() {
        var user = users.active("Kim", Role.APPROVER);
        Staff.signIn(user);

        UI.getCurrent().navigate(AccountView.class);

        assertThat(_get(H1.class).getText()).isEqualTo("Your account");
        assertThat(_find(Button.class, spec -> spec.withText("Change password")))
                .hasSize(1);
    }
}
