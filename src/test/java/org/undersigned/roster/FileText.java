package org.undersigned.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** All that can be read in a file of an edition, whatever its form. */
final class FileText {

    private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");

    private FileText() {}

    static String of(FileKind kind, byte[] content) {
        return switch (kind) {
            case XLSX -> Workbooks.cells(content).toString();
            case WORD -> word(content);
            case HTML ->
                REFERENCE
                        .matcher(new String(content, UTF_8))
                        .replaceAll(reference ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(reference.group(1)))));
            case CSV, JSON, TEXT -> new String(content, UTF_8);
        };
    }

    /** Paragraph by paragraph. */
    static String word(byte[] content) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(content))) {
            return word.getParagraphs().stream().map(XWPFParagraph::getText).collect(joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
