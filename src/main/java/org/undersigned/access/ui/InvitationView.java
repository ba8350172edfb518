package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.undersigned.access.AccessPaths;
import org.undersigned.access.InvitationService;
import org.undersigned.access.Invitee;
import org.undersigned.access.LinkKind;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Notifications;

/** Chooses a password with a link that an administrator has given. Opening the page changes nothing. */
@Route(value = AccessPaths.INVITATION, autoLayout = false)
@AnonymousAllowed
class InvitationView extends Composite<EntryPage> implements HasDynamicTitle, BeforeEnterObserver {

    private final InvitationService invitations;
    private final TextField account = new TextField(text("access.login.email"));
    private final NewPasswordField password = new NewPasswordField();
    private final Button choose = Buttons.primary(text("access.invitation.choose"), this::choose);
    private String secret = "";

    InvitationView(InvitationService invitations) {
        this.invitations = invitations;

        account.setReadOnly(true);
        account.setAutocomplete(Autocomplete.USERNAME);
        password.setAutofocus(true);
        choose.addClickShortcut(Key.ENTER);
        choose.setDisableOnClick(true);
    }

    @Override
    public String getPageTitle() {
        return text("access.invitation.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        secret = Links.secret(entering);
        invitations
                .invitee(secret)
                .ifPresentOrElse(
                        this::show,
                        () -> getContent()
                                .show(text("access.link.ended.title"), new Paragraph(text("access.invitation.ended"))));
    }

    private void show(Invitee invitee) {
        var fields = new Div(account, password);
        fields.addClassName("entry-fields");
        account.setValue(invitee.email());
        var explanation = invitee.kind() == LinkKind.INVITATION
                ? text("access.invitation.text", invitee.name())
                : text("access.invitation.reset-text", invitee.name());
        getContent().show(text("access.invitation.title"), new Paragraph(explanation), fields, choose);
    }

    private void choose() {
        if (Notifications.orRefusal(() -> invitations.choosePassword(secret, password.getValue()))) {
            getContent()
                    .show(
                            text("access.invitation.done.title"),
                            new Paragraph(text("access.invitation.done.text")),
                            new RouterLink(text("access.setup.to-login"), LoginView.class));
        }
        choose.setEnabled(true);
    }
}
