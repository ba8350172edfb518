package org.undersigned.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.undersigned.base.Texts;

/** What a request gets that leads nowhere, is not allowed or failed: a sentence, never what went on inside. */
@Controller
@ConditionalOnWebApplication
class ErrorPages implements ErrorController {

    private static final URI HOME = URI.create("/");

    @RequestMapping("${server.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        var kind = kind(status);
        PlainPage.write(
                response,
                status,
                Texts.text("access.error." + kind + ".title"),
                Texts.text("access.error." + kind + ".text"),
                new PlainPage.Way(HOME, Texts.text("access.error.home")));
    }

    /** Somebody who asks for the address of this page itself asks for a page that is not there. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static String kind(int status) {
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return "failed";
        }
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "not-found";
            case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN -> "denied";
            default -> "refused";
        };
    }
}
