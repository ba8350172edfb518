package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.util.Optional;
import java.util.function.Supplier;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/**
 * Short words to the user. What has been done goes away by itself. A refusal stays until it is closed, by its button or
 * by Escape, until the next attempt, or until another page. It stands where no buttons are: at the lower end of a page,
 * whose buttons are above, and at the upper edge while a dialog is open, whose buttons are below.
 */
public final class Notifications {

    private static final int SAID_MILLIS = 5_000;

    /** Long enough to notice a mistake, and to go where it can be put right. */
    private static final int LINKED_MILLIS = 10_000;

    private Notifications() {}

    /** The refusal that a window shows: never more than one. */
    private record Shown(Notification refusal) {}

    /** Says what has been done. */
    public static void say(String text) {
        withdraw();
        var notification = new Notification(text, SAID_MILLIS, Position.BOTTOM_CENTER);
        notification.addClassName("said");
        notification.open();
    }

    /** Says what has been done, with a way to look at it again. */
    public static void say(String text, Component way) {
        withdraw();
        var said = new Notification();
        said.setDuration(LINKED_MILLIS);
        said.setPosition(Position.BOTTOM_CENTER);
        said.addClassName("said");
        var line = new Div(new Span(text), way);
        line.addClassName("said-line");
        said.add(line);
        said.open();
    }

    public static void refuse(Refusal refusal) {
        refuse(Sentences.of(refusal));
    }

    /** Says why not, and waits to be closed. */
    public static void refuse(String sentence) {
        withdraw();
        var notification = new Notification();
        notification.addClassName("refused");
        notification.setAssertive(true);
        notification.setDuration(0);
        notification.setPosition(isDialogOpen() ? Position.TOP_CENTER : Position.BOTTOM_END);
        var text = new Span(sentence);
        text.addClassName("refused-text");
        var close = Buttons.icon(Symbol.CLOSE, Texts.text("base.ui.notification.close"), notification::close);
        close.addClassName("refused-close");
        var line = new Div(Symbol.BLOCKED.icon(), text, close);
        line.addClassName("refused-line");
        notification.add(line);
        notification.open();
        untilElsewhere(notification);
    }

    private static boolean isDialogOpen() {
        return UI.getCurrent()
                .getChildren()
                .anyMatch(child -> child instanceof Dialog dialog && dialog.isOpened()
                        || child instanceof ConfirmDialog asking && asking.isOpened());
    }

    private static void untilElsewhere(Notification refusal) {
        var ui = UI.getCurrent();
        var leaving = ui.addAfterNavigationListener(navigation -> refusal.close());
        refusal.addOpenedChangeListener(change -> leaving.remove());
        ComponentUtil.setData(ui, Shown.class, new Shown(refusal));
    }

    /** Takes a refusal away: it speaks of what was tried before. */
    private static void withdraw() {
        var shown = ComponentUtil.getData(UI.getCurrent(), Shown.class);
        if (shown != null) {
            shown.refusal().close();
        }
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
        withdraw();
        try {
            return Optional.of(useCase.get());
        } catch (RuntimeException failure) {
            refuse(Sentences.of(failure).orElseThrow(() -> failure));
            return Optional.empty();
        }
    }
}
