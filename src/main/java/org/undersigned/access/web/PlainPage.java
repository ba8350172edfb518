package org.undersigned.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;
import org.undersigned.base.Texts;

/** A page of a sentence and a way on, made without Vaadin, without a script and without a session. */
public final class PlainPage {

    private static final String TEMPLATE = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s · %2$s</title>
        <link rel="stylesheet" href="/styles/access.css">
        </head>
        <body class="plain-page">
        <main>
        <p class="plain-page-product">%2$s</p>
        <h1>%1$s</h1>
        <p>%3$s</p>
        <p><a href="%4$s">%5$s</a></p>
        </main>
        </body>
        </html>
        """;

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private PlainPage() {}

    /** A link: where it leads and what it says. */
    public record Way(URI address, String text) {}

    public static void write(HttpServletResponse response, int status, String title, String text, Way way)
            throws IOException {
        var page = html(title, text, way).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    static String html(String title, String text, Way way) {
        return TEMPLATE.formatted(
                HtmlUtils.htmlEscape(title),
                HtmlUtils.htmlEscape(Texts.text("access.product")),
                HtmlUtils.htmlEscape(text),
                HtmlUtils.htmlEscape(way.address().toString()),
                HtmlUtils.htmlEscape(way.text()));
    }
}
