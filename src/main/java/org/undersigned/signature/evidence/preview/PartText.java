package org.undersigned.signature.evidence.preview;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The words of a part of a mail, unpacked and in their own characters. */
final class PartText {

    /** Looks take room beside the words, so that more is read than is shown. */
    private static final int READ_PER_SHOWN = 40;

    private static final String BREAKS = "br, p, div, tr, li, h1, h2, h3, h4, blockquote";

    private PartText() {}

    static String of(Part part, int longest) throws MessagingException, IOException {
        try (var packed = part.getInputStream()) {
            var text = new String(packed.readNBytes(longest * READ_PER_SHOWN), charset(part));
            return part.isMimeType("text/html") ? withoutLooks(text) : text;
        }
    }

    private static Charset charset(Part part) {
        try {
            var named = new ContentType(part.getContentType()).getParameter("charset");
            return named == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(named));
        } catch (MessagingException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** A line break where the page would have one; nothing that is hidden in the head. */
    private static String withoutLooks(String html) {
        var page = Jsoup.parse(html);
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        page.select("script, style, head, title, template").remove();
        page.select(BREAKS).before("\n");
        return page.wholeText()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip();
    }
}
