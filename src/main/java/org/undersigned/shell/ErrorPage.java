package org.undersigned.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.ViewHeader;

/** What stands where a page cannot: what happened, and the way on. */
class ErrorPage extends Composite<Div> {

    ErrorPage(String title, String text) {
        var home = new RouterLink(Texts.text("shell.error.home"), HomeView.class);
        getContent().addClassName("error-page");
        getContent().add(new ViewHeader(title), new Paragraph(text), home);
    }
}
