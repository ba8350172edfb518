package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.undersigned.access.AccessPaths;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.SetupService;
import org.undersigned.access.TypedAddress;

/** Signs in with an address and a password. The form is sent as a plain form, since the answer is another session. */
@Route(value = AccessPaths.LOGIN, autoLayout = false)
@AnonymousAllowed
public class LoginView extends Composite<EntryPage> implements HasDynamicTitle, BeforeEnterObserver {

    /** The page has its own heading; the form's would be a second, empty one that no style sheet can reach. */
    private static final String HIDE_TITLE = """
        this.updateComplete.then(() => this.shadowRoot.querySelector('[slot="form-title"]').hidden = true)\
        """;

    /** The form has no way of its own to be filled in; what is left to type is the password. */
    private static final String FILL_IN = """
        this.updateComplete.then(() => {
            this.querySelector('[name="username"]').value = $0;
            this.querySelector('[name="password"]').focus();
        })\
        """;

    private final CurrentUser currentUser;
    private final LoginForm form = new LoginForm(texts());

    LoginView(CurrentUser currentUser, SetupService setup) {
        this.currentUser = currentUser;

        form.setAction(AccessPaths.LOGIN);
        form.setForgotPasswordButtonVisible(false);
        form.getElement().executeJs(HIDE_TITLE);
        var help = new Paragraph(text(setup.isNeeded() ? "access.login.not-set-up" : "access.login.help"));
        help.addClassName("entry-help");
        getContent().show(text("access.login.title"), form, help);
    }

    @Override
    public String getPageTitle() {
        return text("access.login.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (currentUser.find().isPresent()) {
            entering.forwardToUrl("/");
        }
        form.setError(
                entering.getLocation().getQueryParameters().getParameters().containsKey("error"));
        var session = (WrappedHttpSession) VaadinSession.getCurrent().getSession();
        TypedAddress.take(session.getHttpSession()).ifPresent(this::fillIn);
    }

    private void fillIn(String address) {
        form.getElement().setProperty("noAutofocus", true);
        form.getElement().executeJs(FILL_IN, address);
    }

    private static LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle("");
        texts.getForm().setUsername(text("access.login.email"));
        texts.getForm().setPassword(text("access.login.password"));
        texts.getForm().setSubmit(text("access.login.submit"));
        texts.getErrorMessage().setTitle(text("access.login.refused.title"));
        texts.getErrorMessage().setMessage(text("access.login.refused.text"));
        texts.getErrorMessage().setUsername(text("access.login.email.missing"));
        texts.getErrorMessage().setPassword(text("access.login.password.missing"));
        return texts;
    }
}
