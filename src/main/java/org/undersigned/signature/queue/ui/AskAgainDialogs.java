package org.undersigned.signature.queue.ui;

import static org.undersigned.base.Texts.text;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.signature.queue.AskAgain;
import org.undersigned.signature.queue.AskAgainService;

/** Asks what is to be asked again. */
@Component
public class AskAgainDialogs {

    private final AskAgainService service;

    AskAgainDialogs(AskAgainService service) {
        this.service = service;
    }

    /** @param asked called when it is planned */
    public void ask(UUID signature, Runnable asked) {
        Notifications.resultOrRefusal(() -> service.prepare(signature))
                .ifPresent(claim -> ask(signature, claim, asked));
    }

    private void ask(UUID signature, AskAgain claim, Runnable asked) {
        FormDialog.around(
                        text("signature.queue.ask.title", claim.credited()),
                        new AskAgainForm(claim),
                        text("signature.queue.ask"),
                        entered -> {
                            service.askAgain(signature, claim.seenParticipation(), entered.what(), entered.due());
                            Notifications.say(text("signature.queue.ask.done", claim.credited()));
                            asked.run();
                        })
                .open();
    }
}
