package org.undersigned.base.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.undersigned.base.sheet.Document.Paragraph;
import org.undersigned.base.sheet.Document.Run;

/** Writes a {@link Document} as plain text in UTF-8: the page header once, then each paragraph after a blank line. */
public final class PlainText {

    private PlainText() {}

    /** @param out receives the file; it is not closed */
    public static void write(Document document, OutputStream out) throws IOException {
        out.write(of(document).getBytes(StandardCharsets.UTF_8));
    }

    public static String of(Document document) {
        var text = document.paragraphs().stream().map(PlainText::line).collect(Collectors.joining("\n\n"));
        return (document.pageHeader().isEmpty() ? text : document.pageHeader() + "\n\n" + text) + "\n";
    }

    private static String line(Paragraph paragraph) {
        return paragraph.runs().stream()
                .map(Run::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
