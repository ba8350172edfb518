package org.undersigned.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;

/**
 * What holds for every page before anything is on it: the chosen look, our scripts, the words for a lost connection.
 */
@Component
class PageSetup implements VaadinServiceInitListener {

    /** The cookie that the script writes; the look is in the page before it is painted first. */
    static final String LOOK_COOKIE = "look";

    private static final Set<String> LOOKS = Set.of("light", "dark");

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(PageSetup::complete);
        init.getSource().setSystemMessagesProvider(info -> systemMessages());
        init.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(new UnexpectedErrors()));
        init.getSource().addUIInitListener(created -> nameLostConnection(created.getUI()));
    }

    private static void complete(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.child(0).attr("lang", "en");
        chosenLook(response.getVaadinRequest())
                .ifPresent(look -> document.child(0).attr("data-look", look));
        var head = document.head();
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "icons/undersigned.svg");
        head.appendElement("script").attr("type", "module").attr("src", "look.js");
        head.appendElement("script").attr("type", "module").attr("src", "shortcuts.js");
        head.appendElement("script").attr("type", "module").attr("src", "typing.js");
        head.appendElement("script").attr("type", "module").attr("src", "register.js");
    }

    private static Optional<String> chosenLook(VaadinRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(LOOK_COOKIE))
                        .map(Cookie::getValue)
                        .filter(LOOKS::contains)
                        .findFirst();
    }

    private static SystemMessages systemMessages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.text("shell.session.expired.title"));
        messages.setSessionExpiredMessage(Texts.text("shell.session.expired.text"));
        messages.setInternalErrorCaption(Texts.text("shell.error.failed.title"));
        messages.setInternalErrorMessage(Texts.text("shell.session.failed.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(Texts.text("shell.session.cookies.title"));
        messages.setCookiesDisabledMessage(Texts.text("shell.session.cookies.text"));
        return messages;
    }

    private static void nameLostConnection(UI ui) {
        var reconnecting = ui.getReconnectDialogConfiguration();
        reconnecting.setDialogText(Texts.text("shell.connection.lost"));
        reconnecting.setDialogTextGaveUp(Texts.text("shell.connection.given-up"));
    }
}
