package org.undersigned.signature.evidence.preview;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a mail as it was meant to be read: who wrote to whom, when, about what, and the words. Nothing is loaded or run. */
final class Mails {

    private static final List<String> TOLD = List.of("From", "To", "Cc", "Date", "Subject");

    private static final Pattern LINE_OF_HEAD = Pattern.compile("[!-9;-~]+:.*");
    private static final Pattern OF_MAIL = Pattern.compile("(?i)(?:MIME-Version|Received|Message-ID|Date|To):.*");

    /** What cannot be seen, and what turns the direction in which the rest is read. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

    private static final int LONGEST_HEAD = 200_000;
    private static final int MOST_PARTS = 100;
    private static final int DEEPEST = 8;

    private final int longest;
    private final List<String> plain = new ArrayList<>();
    private final List<String> attached = new ArrayList<>();
    private int parts;

    private Mails(int longest) {
        this.longest = longest;
    }

    /**
     * The mail that a file is, or nothing where it is none or cannot be read.
     *
     * @param longest how many characters of the words are shown at most
     */
    static Optional<FilePreview> first(byte[] file, int longest) {
        return isMail(file) ? read(file, longest) : Optional.empty();
    }

    /** It begins with lines of a head, among them who sent it, and an empty line. */
    private static boolean isMail(byte[] file) {
        var beginning = new String(file, 0, Math.min(file.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        var head = beginning.lines().takeWhile(line -> !line.isEmpty()).toList();
        return head.stream().allMatch(Mails::isOfHead)
                && head.stream().anyMatch(line -> line.regionMatches(true, 0, "From:", 0, 5))
                && head.stream().anyMatch(line -> OF_MAIL.matcher(line).matches());
    }

    private static boolean isOfHead(String line) {
        return line.startsWith(" ")
                || line.startsWith("\t")
                || line.startsWith("From ")
                || LINE_OF_HEAD.matcher(line).matches();
    }

    private static Optional<FilePreview> read(byte[] file, int longest) {
        try {
            var mail = new MimeMessage(null, new ByteArrayInputStream(file));
            var reading = new Mails(longest);
            reading.read(mail, 0);
            var words = String.join("\n\n", reading.plain).strip();
            return Optional.of(new FilePreview.Mail(
                    head(mail), words.length() <= longest ? words : words.substring(0, longest), reading.attached));
        } catch (MessagingException | IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Map<String, String> head(MimeMessage mail) throws MessagingException {
        var head = new LinkedHashMap<String, String>();
        for (var name : TOLD) {
            var said = mail.getHeader(name, ", ");
            if (said != null) {
                head.put(name, decoded(said));
            }
        }
        return head;
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        if (parts++ >= MOST_PARTS || depth > DEEPEST) {
            return;
        }
        if (part.isMimeType("multipart/alternative")) {
            readOneOf((Multipart) part.getContent(), depth);
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart some) {
            for (var i = 0; i < some.getCount(); i++) {
                read(some.getBodyPart(i), depth + 1);
            }
        } else if (part.isMimeType("text/*") && !isAttached(part)) {
            plain.add(PartText.of(part, longest));
        } else {
            attached.add(name(part));
        }
    }

    /** The same words in several forms: those without looks are preferred. */
    private void readOneOf(Multipart forms, int depth) throws MessagingException, IOException {
        @Nullable Part chosen = null;
        for (var i = 0; i < forms.getCount(); i++) {
            var form = forms.getBodyPart(i);
            chosen = chosen == null || !chosen.isMimeType("text/plain") ? form : chosen;
        }
        if (chosen != null) {
            read(chosen, depth + 1);
        }
    }

    private static boolean isAttached(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
    }

    private static String name(Part part) throws MessagingException {
        var name = part.getFileName();
        return decoded(name == null ? part.getContentType().replaceFirst(";[\\s\\S]*", "") : name);
    }

    private static String decoded(String said) {
        return UNSEEN.matcher(decodedWords(MimeUtility.unfold(said)))
                .replaceAll(" ")
                .strip();
    }

    private static String decodedWords(String said) {
        try {
            return MimeUtility.decodeText(said);
        } catch (UnsupportedEncodingException unknown) {
            return said;
        }
    }
}
