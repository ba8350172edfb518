package org.undersigned.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * Says what a page may load and run: files of this server, and of the scripts within a page only those that were
 * written by the server for this very answer.
 *
 * <p>Vaadin's client makes functions out of text, hence {@code unsafe-eval}, and its components set styles of their
 * own, hence {@code unsafe-inline} for styles.
 */
@Component
class ContentPolicy implements HeaderWriter, VaadinServiceInitListener {

    private static final String NONCE = ContentPolicy.class.getName();
    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String POLICY = """
        default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-%s'; style-src 'self' 'unsafe-inline'; \
        img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; \
        frame-ancestors 'none'\
        """;

    /** Comes before the answer is made; what is stricter for itself, as a download, replaces it. */
    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getUrlEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    }

    /** Comes after the page is complete: every script in it is the server's own. */
    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(ContentPolicy::vouchForScripts);
    }

    private static void vouchForScripts(IndexHtmlResponse page) {
        if (page.getVaadinRequest().getAttribute(NONCE) instanceof String nonce) {
            page.getDocument().select("script").attr("nonce", nonce);
        }
    }
}
