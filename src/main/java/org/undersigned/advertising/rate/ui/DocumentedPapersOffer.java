package org.undersigned.advertising.rate.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.publication.ui.PublicationListAction;
import org.undersigned.advertising.rate.ReferenceService;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Notifications;

/** Offers the papers that come with the product, while one of them is not kept. */
@Component
class DocumentedPapersOffer implements PublicationListAction {

    private final ReferenceService reference;
    private final CurrentUser user;

    DocumentedPapersOffer(ReferenceService reference, CurrentUser user) {
        this.reference = reference;
        this.user = user;
    }

    @Override
    public Optional<Button> button(Runnable done) {
        var missing = user.may(Permission.PUBLICATION_WRITE) ? reference.missing() : List.<String>of();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Buttons.plain(text("advertising.rate.ui.documented"), () -> ask(missing, done)));
    }

    private void ask(List<String> missing, Runnable done) {
        new ConfirmAction(
                        text("advertising.rate.ui.documented"),
                        text(
                                "advertising.rate.ui.documented.text",
                                missing.size(),
                                String.join(text("advertising.publication.ui.separator"), missing)),
                        text("advertising.rate.ui.documented"),
                        () -> {
                            var added = reference.addMissing();
                            done.run();
                            Notifications.say(text("advertising.rate.ui.documented.said", added));
                        })
                .open();
    }
}
