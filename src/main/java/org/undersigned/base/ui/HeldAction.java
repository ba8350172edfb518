package org.undersigned.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.undersigned.base.Ids;

/** What would be refused at this moment: the button stands there and cannot be pressed, with the reason beside it. */
public final class HeldAction extends Composite<Div> {

    /** @param why what has to be done first, in a sentence */
    public HeldAction(String action, String why) {
        var reason = new Span(why);
        reason.setId("held-" + Ids.next());
        var button = new Button(action);
        button.setEnabled(false);
        button.getElement().setAttribute("aria-describedby", reason.getId().orElseThrow());
        getContent().addClassName("held-action");
        getContent().add(reason, button);
    }
}
