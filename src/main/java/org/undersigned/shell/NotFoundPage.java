package org.undersigned.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.router.internal.DefaultErrorHandler;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.undersigned.base.Texts;

/**
 * For an address that leads nowhere. It tells no addresses that do, as Vaadin's own page does, whose place it takes by
 * extending it. As a default it gives way to the page that Karibu-Testing registers.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
@DefaultErrorHandler
class NotFoundPage extends RouteNotFoundError implements HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var page = new ErrorPage(getPageTitle(), Texts.text("shell.error.not-found.text"));
        getElement().appendChild(page.getElement());
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.error.not-found.title");
    }
}
