package org.undersigned.press.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Duration;

/**
 * Rings once in an open page when an instant has come. The browser waits, so that the page does not keep asking and a
 * session does not stay awake for it; a computer that slept through the instant rings when it wakes.
 */
@Tag("span")
final class Alarm extends Component {

    static final String DUE = "due";

    /** Waits in steps, since a sleeping computer stops the clock of a timer. */
    private static final String WAIT = """
        const at = Date.now() + $0;
        const look = () => {
          const left = at - Date.now();
          if (!this.isConnected) {
            return;
          }
          if (left <= 0) {
            this.dispatchEvent(new CustomEvent('due'));
          } else {
            setTimeout(look, Math.min(left, 20000));
          }
        };
        look();\
        """;

    Alarm(Duration left, Runnable due) {
        getElement().setAttribute("hidden", true);
        getElement().addEventListener(DUE, ringing -> due.run());
        getElement().executeJs(WAIT, left.toMillis() + 1);
    }
}
