package org.undersigned.press.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** All that can be read in a file of a release, whatever its form. */
final class ReleaseFileText {

    private ReleaseFileText() {}

    static String of(ReleaseFormat format, byte[] content) {
        try {
            return switch (format) {
                case WORD -> word(content);
                case PDF -> pdf(content);
                case TEXT -> new String(content, UTF_8);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(byte[] content) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(content))) {
            return Stream.concat(
                            word.getHeaderList().stream().map(XWPFHeader::getText),
                            word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** In one line, since a PDF breaks its lines where they are full. */
    private static String pdf(byte[] content) throws IOException {
        try (var pdf = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
