package org.undersigned.base.sheet.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.undersigned.base.sheet.Document;
import org.undersigned.base.sheet.Document.Paragraph;
import org.undersigned.base.sheet.Document.Run;
import org.undersigned.base.sheet.Document.Style;
import org.undersigned.base.sheet.FileProperties;

class WordWriterTest {

    private static final Instant MADE_AT = Instant.parse("2026-01-21T17:00:00Z");

    private static final FileProperties PROPERTIES =
            new FileProperties("A letter", "Edition 3", "A campaign", List.of("letter", "names"), MADE_AT);

    @Test
    void writesParagraphsInWordsOwnStyles() throws IOException {
        try (var word = readBack(document(
                Paragraph.of(Style.TITLE, "A letter"),
                Paragraph.of(Style.HEADING, "Acting"),
                Paragraph.of(Style.NAME, new Run("Zoë 椎名", false), new Run(", president", true))))) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("Title", "Heading1", "Name");
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(word.getParagraphs().getLast().getText()).isEqualTo("Zoë 椎名, president");
            assertThat(word.getParagraphs().getLast().getRuns())
                    .extracting(XWPFRun::isItalic)
                    .containsExactly(false, true);
        }
    }

    @Test
    void printsTheHeaderAndTheNumberOfThePageOnEveryPage() throws IOException {
        try (var word = readBack(document(Paragraph.of(Style.TEXT, "Names")))) {
            assertThat(word.getHeaderList()).hasSize(1);
            assertThat(word.getHeaderList().getFirst().getText().strip()).isEqualTo("EMBARGOED & held");
            assertThat(word.getFooterList().getFirst()._getHdrFtr().xmlText())
                    .contains("Page ")
                    .contains("\"PAGE\"")
                    .contains("\"NUMPAGES\"");
        }
    }

    @Test
    void tellsWhatTheFileIsAndInWhichLanguage() throws IOException, XmlException {
        try (var word = readBack(document(Paragraph.of(Style.TEXT, "Names")))) {
            var core = word.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("A letter");
            assertThat(core.getKeywords()).isEqualTo("letter, names");
            assertThat(core.getCreated()).isEqualTo(Date.from(MADE_AT));
            assertThat(word.getStyle().xmlText()).contains("w:lang w:val=\"en-US\"");
        }
    }

    @Test
    void keepsAParagraphInOneLineAndReplacesWhatWordCannotHold() throws IOException {
        try (var word = readBack(document(Paragraph.of(Style.NAME, "Jo\r\nDoe\u0000")))) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).containsExactly("Jo Doe\uFFFD");
        }
    }

    @Test
    void makesTheSameBytesInAnyZone() throws IOException {
        var document = document(Paragraph.of(Style.NAME, "Jo Doe"));
        var here = bytes(document);
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(bytes(document)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static Document document(Paragraph... paragraphs) {
        return new Document(PROPERTIES, "EMBARGOED & held", List.of(paragraphs));
    }

    private static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        WordWriter.write(document, out);
        return out.toByteArray();
    }

    private static XWPFDocument readBack(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(document)));
    }
}
