package org.undersigned.press.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.undersigned.base.Refusal;

/** The text of a file that holds an article: plain text, HTML or PDF, told apart by what it begins with. */
public final class ArticleFile {

    /** The largest file that is read, in bytes. */
    public static final long MAX_BYTES = 5L << 20;

    /** The longest text that is read, in characters. */
    public static final int MAX_CHARACTERS = 300_000;

    private static final int BEGINNING = 2_000;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern HTML = Pattern.compile("<(?:!doctype\\s+html|html|head|body|article|div|p)\\b");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ArticleFile() {}

    /** @throws Refusal when it is too large, has no text, or cannot be read */
    public static String read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new Refusal("press.refused.article-too-large", MAX_BYTES >> 20);
            }
            var bytes = Files.readAllBytes(file);
            return usable(isPdf(bytes) ? PdfText.of(bytes) : textOrHtml(decoded(bytes)));
        } catch (IOException e) {
            throw new Refusal("press.refused.article-unreadable");
        }
    }

    /**
     * The text of what somebody pasted: HTML where it is marked up, else the text itself.
     *
     * @throws Refusal when it is too long, or has no text
     */
    public static String pasted(String text) {
        if (text.length() > MAX_BYTES) {
            throw tooLong();
        }
        return usable(textOrHtml(text));
    }

    private static String textOrHtml(String text) {
        var beginning = text.substring(0, Math.min(text.length(), BEGINNING)).toLowerCase(Locale.ROOT);
        return HTML.matcher(beginning).find() ? HtmlText.of(text) : text;
    }

    private static String usable(String text) {
        var plain =
                text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "").strip();
        if (plain.isEmpty()) {
            throw new Refusal("press.refused.article-empty");
        }
        if (plain.length() > MAX_CHARACTERS) {
            throw tooLong();
        }
        return plain;
    }

    static Refusal tooLong() {
        return new Refusal("press.refused.article-too-long", MAX_CHARACTERS);
    }

    private static boolean isPdf(byte[] bytes) {
        for (var i = 0; i < PDF.length; i++) {
            if (bytes.length <= i || bytes[i] != PDF[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-8 where it is that, else what old pages are written in. */
    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            return new String(bytes, WINDOWS);
        }
    }
}
