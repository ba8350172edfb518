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
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/**
 * For a page that could not be made because a use case refused, usually since the record in the address is not there.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedPage extends Composite<Div> implements HasErrorParameter<Refusal>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        var refusal = parameter.getException();
        getContent()
                .add(new ErrorPage(
                        getPageTitle(),
                        Texts.text(refusal.key(), refusal.arguments().toArray())));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.error.refused.title");
    }
}
