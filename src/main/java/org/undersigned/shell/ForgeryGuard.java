package org.undersigned.shell;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.base.store.StartRefused;

/** Serves no pages that would take clicks from other sites, which a setting of Vaadin's could allow. */
@Component
@ConditionalOnWebApplication
class ForgeryGuard {

    private static final String SWITCH = "vaadin.disable-xsrf-protection";

    ForgeryGuard(Environment environment) {
        if (environment.getProperty(SWITCH, Boolean.class, false)) {
            throw new StartRefused(Texts.text("base.start.forged-requests", SWITCH));
        }
    }
}
