package org.undersigned.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteAccessDeniedError;
import com.vaadin.flow.router.internal.DefaultErrorHandler;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.undersigned.base.Texts;

/**
 * For a page that the roles of the user do not include. It takes the place of Vaadin's own by extending it; as a
 * default it gives way to the page that Karibu-Testing registers.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
@DefaultErrorHandler
class DeniedPage extends RouteAccessDeniedError implements HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        var page = new ErrorPage(getPageTitle(), Texts.text("base.refused.no-permission"));
        getElement().appendChild(page.getElement());
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.error.denied.title");
    }
}
