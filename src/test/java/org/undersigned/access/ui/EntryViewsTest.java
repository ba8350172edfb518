package org.undersigned.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.UserFixture;
import org.undersigned.access.UserState;
import org.undersigned.testing.ViewTest;

class EntryViewsTest extends ViewTest {

    @Autowired
    private UserFixture users;

    @Test
    void showsTheSameSentenceForEveryFailedSignIn() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));

        assertThat(_get(LoginForm.class).isError()).isTrue();
        assertThat(_get(H1.class).getText()).isEqualTo("Sign in");
    }

    @Test
    void letsTheInvitedChooseAPassword() {
        var link = users.invited("Kim", Role.AUDITOR);
        open("invitation", UserFixture.secret(link));
        assertThat(_get(TextField.class).getValue())
                .isEqualTo(users.row(link.user()).email());

        _setValue(_get(PasswordField.class), "nine herons in the reeds");
        _click(_get(Button.class, spec -> spec.withText("Save password")));

        assertThat(_get(H1.class).getText()).isEqualTo("Your password is saved");
        assertThat(users.row(link.user()).state()).isEqualTo(UserState.ACTIVE);
    }

    @Test
    void keepsTheFormWhenThePasswordIsRefused() {
        var link = users.invited("Kim", Role.AUDITOR);
        open("invitation", UserFixture.secret(link));

        _setValue(_get(PasswordField.class), "short");
        _click(_get(Button.class, spec -> spec.withText("Save password")));

        assertThat(_get(H1.class).getText()).isEqualTo("Choose your password");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("short");
        assertThat(users.row(link.user()).state()).isEqualTo(UserState.INVITED);
    }

    @Test
    void offersNothingForALinkThatHasEnded() {
        open("invitation", "x");
        assertThat(_get(H1.class).getText()).isEqualTo("This link does not work");
        assertThat(_find(PasswordField.class)).isEmpty();

        open("setup", "x");
        assertThat(_get(H1.class).getText()).isEqualTo("This link does not work");
        assertThat(_find(PasswordField.class)).isEmpty();
    }

    private static void open(String path, String secret) {
        UI.getCurrent().navigate(path, QueryParameters.of("token", secret));
    }
}
