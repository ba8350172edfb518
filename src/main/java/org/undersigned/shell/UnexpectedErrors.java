package org.undersigned.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Notifications;

/** What a listener let through: a refusal is still a sentence; a defect goes to the log, and the user hears of it. */
class UnexpectedErrors implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(UnexpectedErrors.class);

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        if (UI.getCurrent() == null) {
            log.error("A task of the user interface failed", failure);
            return;
        }
        try {
            Notifications.orRefusal(() -> rethrow(failure));
        } catch (RuntimeException defect) {
            log.error("An action failed", failure);
            Notifications.refuse(Texts.text("shell.error.unexpected"));
        }
    }

    private static void rethrow(Throwable failure) {
        throw failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }
}
