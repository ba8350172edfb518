package org.undersigned.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.util.Optional;
import java.util.function.Supplier;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Short words to the user: what has been done goes away by itself, a refusal stays until it is closed. */
public final class Notifications {

    private static final int SAID_MILLIS = 5_000;

    private Notifications() {}

    /** Says what has been done. */
    public static void say(String text) {
        var notification = new Notification(text, SAID_MILLIS, Position.BOTTOM_CENTER);
        notification.addClassName("said");
        notification.open();
    }

    public static void refuse(Refusal refusal) {
        refuse(Sentences.of(refusal));
    }

    /** Says why not, and waits to be closed. */
    public static void refuse(String sentence) {
        var notification = new Notification();
        notification.addClassName("refused");
        notification.setAssertive(true);
        notification.setDuration(0);
        notification.setPosition(Position.BOTTOM_CENTER);
        var text = new Span(sentence);
        text.addClassName("refused-text");
        var close = Buttons.icon(Symbol.CLOSE, Texts.text("base.ui.notification.close"), notification::close);
        var line = new Div(Symbol.BLOCKED.icon(), text, close);
        line.addClassName("refused-line");
        notification.add(line);
        notification.open();
    }

    /**
     * Runs a use case and shows the sentence when it is refused.
     *
     * @return whether it was done
     */
    public static boolean orRefusal(Runnable useCase) {
        return resultOrRefusal(() -> {
                    useCase.run();
                    return true;
                })
                .isPresent();
    }

    /** Runs a use case that gives something; nothing comes back when it was refused, which has then been said. */
    public static <T> Optional<T> resultOrRefusal(Supplier<T> useCase) {
        try {
            return Optional.of(useCase.get());
        } catch (RuntimeException failure) {
            refuse(Sentences.of(failure).orElseThrow(() -> failure));
            return Optional.empty();
        }
    }
}
