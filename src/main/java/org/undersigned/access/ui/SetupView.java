package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.undersigned.access.AccessPaths;
import org.undersigned.access.SampleOffer;
import org.undersigned.access.SetupService;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Notifications;

/** Makes the first administrator, and then offers the sample. Opening the page changes nothing. */
@Route(value = AccessPaths.SETUP, autoLayout = false)
@AnonymousAllowed
class SetupView extends Composite<EntryPage> implements HasDynamicTitle, BeforeEnterObserver {

    private final SetupService setup;
    private final ObjectProvider<SampleOffer> sample;
    private final SetupForm form = new SetupForm();
    private final Button complete = Buttons.primary(text("access.setup.complete"), this::complete);
    private String secret = "";

    SetupView(SetupService setup, ObjectProvider<SampleOffer> sample) {
        this.setup = setup;
        this.sample = sample;

        complete.addClickShortcut(Key.ENTER);
        complete.setDisableOnClick(true);
    }

    @Override
    public String getPageTitle() {
        return text("access.setup.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        secret = Links.secret(entering);
        if (setup.isOpen(secret)) {
            getContent().show(text("access.setup.title"), new Paragraph(text("access.setup.text")), form, complete);
        } else {
            getContent().show(text("access.link.ended.title"), new Paragraph(text("access.setup.ended")));
        }
    }

    private void complete() {
        form.read()
                .flatMap(details -> Notifications.resultOrRefusal(() -> setup.complete(secret, details)))
                .ifPresent(this::goOn);
        complete.setEnabled(true);
    }

    private void goOn(UUID administrator) {
        var offer = sample.getIfAvailable();
        if (offer == null) {
            var toLogin = new RouterLink(text("access.setup.to-login"), LoginView.class);
            getContent().show(text("access.setup.done.title"), new Paragraph(text("access.setup.done.text")), toLogin);
        } else {
            getContent().show(text("access.setup.done.title"), new SampleChoice(() -> offer.start(administrator)));
        }
    }
}
