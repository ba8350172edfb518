package org.undersigned.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.base.Texts;

/**
 * For a page that could not be made: a service that denies, or a defect, which goes to the log and not to the screen.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailedPage extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(FailedPage.class);

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (parameter.getException() instanceof AccessDeniedException) {
            title = Texts.text("shell.error.denied.title");
            getContent().add(new ErrorPage(title, Texts.text("base.refused.no-permission")));
            return HttpStatusCode.FORBIDDEN.getCode();
        }
        log.error("The page could not be made", parameter.getException());
        title = Texts.text("shell.error.failed.title");
        getContent().add(new ErrorPage(title, Texts.text("shell.error.failed.text")));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
