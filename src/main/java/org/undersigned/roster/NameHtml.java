package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The names as a piece of HTML that is pasted into a page: headings from the second level on and plain lists, without
 * any look of their own. Everything beyond ASCII is written as a reference, so that no editor, page or database in
 * between can spoil an accent. A comment at the top says what it is and until when it is under embargo.
 */
final class NameHtml {

    private static final int FIRST_PRINTED = ' ';
    private static final int LAST_PRINTED = '~';

    private final EditionContent content;
    private final StringBuilder html = new StringBuilder();

    private NameHtml(EditionContent content) {
        this.content = content;
    }

    static void write(EditionContent content, OutputStream out) {
        try {
            out.write(new NameHtml(content).html().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String html() {
        var edition = content.edition();
        comment(content.embargoLine());
        comment(text("roster.file.of", edition.number(), edition.title()));
        comment(text("roster.file.content-hash", edition.contentHash()));
        html.append("<section>\n");
        element("h2", edition.imprint().letter());
        element("p", text("roster.file.names", edition.count().total(), content.local(edition.asOf())));
        element("p", edition.countingRule().sentence());
        NameGroup.of(content.lines(), edition.choice().ordering()).forEach(this::group);
        content.disclaimer().ifPresent(sentence -> element("p", sentence));
        html.append("</section>\n");
        return html.toString();
    }

    /** Two hyphens would end a comment. */
    private void comment(@Nullable String text) {
        if (text != null) {
            html.append("<!-- ").append(escaped(text).replace("-", "&#45;")).append(" -->\n");
        }
    }

    private void element(String tag, String text) {
        html.append('<').append(tag).append('>').append(escaped(text));
        html.append("</").append(tag).append(">\n");
    }

    private void group(NameGroup group) {
        if (!group.heading().isEmpty()) {
            element("h3", group.heading());
        }
        html.append("<ul>\n");
        group.lines().forEach(this::name);
        html.append("</ul>\n");
    }

    private void name(EditionLine line) {
        html.append("<li>").append(escaped(line.credited()));
        if (line.descriptor() != null) {
            html.append(escaped(text("roster.file.beside", line.descriptor())));
        }
        if (line.title() != null) {
            html.append("<i>")
                    .append(escaped(text("roster.file.beside", line.title())))
                    .append("</i>");
        }
        html.append("</li>\n");
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point < FIRST_PRINTED || point > LAST_PRINTED || "&<>\"'".indexOf(point) >= 0) {
                escaped.append("&#").append(point).append(';');
            } else {
                escaped.append((char) point);
            }
        });
        return escaped.toString();
    }
}
