package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.undersigned.access.UserRow;
import org.undersigned.base.ui.DetailHead;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Instants;

/** A user beside the list. */
class UserDetail extends Composite<Div> {

    UserDetail(UserRow user, Instants instants) {
        var name = UsersNavigation.linkToUser(user.name(), user.id());
        getContent().addClassName("register-detail");
        getContent().add(new DetailHead(name, UserStates.badge(user)), facts(user, instants));
    }

    UserDetail with(UserActions actions) {
        getContent().add(actions);
        return this;
    }

    static FactList facts(UserRow user, Instants instants) {
        var facts = new FactList()
                .add(text("access.user.email"), user.email())
                .add(text("access.user.roles"), UserStates.roles(user))
                .add(text("access.user.invited"), instants.label(user.invitedAt()));
        return user.lastSignIn() == null
                ? facts.add(text("access.user.last-sign-in"), new Span(text("access.user.never")))
                : facts.add(text("access.user.last-sign-in"), instants.label(user.lastSignIn()));
    }
}
