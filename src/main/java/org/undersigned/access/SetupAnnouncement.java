package org.undersigned.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;

/** Prints the setup link on the console when the server starts and there is no user. */
@Component
@ConditionalOnWebApplication
class SetupAnnouncement {

    private static final Logger log = LoggerFactory.getLogger(SetupAnnouncement.class);

    private final SetupLinks links;

    SetupAnnouncement(SetupLinks links) {
        this.links = links;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        links.renew().ifPresent(address -> log.info(Texts.text("access.setup-link.console", address)));
    }
}
