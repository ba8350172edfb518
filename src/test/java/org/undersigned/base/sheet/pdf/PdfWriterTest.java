package org.undersigned.base.sheet.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Document;
import org.undersigned.base.sheet.Document.Paragraph;
import org.undersigned.base.sheet.Document.Run;
import org.undersigned.base.sheet.Document.Style;
import org.undersigned.base.sheet.FileProperties;

class PdfWriterTest {

    private static final Instant MADE_AT = Instant.parse("2026-01-21T17:00:00Z");

    private static final FileProperties PROPERTIES =
            new FileProperties("A release", "Edition 3", "A campaign", List.of("release"), MADE_AT);

    @Test
    void setsLettersOfManyLanguagesWithTheTypefaceEmbedded() throws IOException {
        var text = "Zoë Łukasz Nguyễn Đặng Ελένη Олена, “first” – fine office";
        try (var pdf = readBack(document(
                Paragraph.of(Style.TITLE, "A release"),
                Paragraph.of(Style.TEXT, new Run(text, false), new Run(", president", true))))) {
            assertThat(words(pdf)).contains(text + ", president");
            assertThat(fonts(pdf.getPage(0).getResources()))
                    .hasSize(3)
                    .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue());
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A release");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
        }
    }

    @Test
    void printsTheHeaderAndTheNumberOfThePageOnEveryPage() throws IOException {
        var paragraphs = new ArrayList<Paragraph>();
        for (var i = 0; i < 120; i++) {
            paragraphs.add(Paragraph.of(i % 10 == 0 ? Style.HEADING : Style.TEXT, "Line " + i));
        }
        try (var pdf = readBack(new Document(PROPERTIES, "EMBARGOED & held", paragraphs))) {
            var pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            var stripper = new PDFTextStripper();
            for (var page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("EMBARGOED & held", "Page " + page + " of " + pages);
            }
            assertThat(words(pdf)).contains("Line 0 Line 1", "Line 119");
        }
    }

    @Test
    void breaksWordsThatAreWiderThanALine() throws IOException {
        var word = "w".repeat(300);
        try (var pdf = readBack(document(Paragraph.of(Style.TEXT, "See " + word + " there")))) {
            assertThat(words(pdf).replace(" ", "")).contains("See" + word + "there");
        }
    }

    @Test
    void beginsNoLineWithWhatBelongsToTheWordBefore() throws IOException {
        var runs = new ArrayList<Run>();
        for (var i = 0; i < 90; i++) {
            runs.add(new Run((i == 0 ? "" : "\u00a0\u00b7 ") + "Zoë Grønvold", i % 7 == 0));
        }
        try (var pdf = readBack(document(new Paragraph(Style.TEXT, runs)))) {
            assertThat(new PDFTextStripper().getText(pdf).lines())
                    .hasSizeGreaterThan(10)
                    .noneMatch(line -> line.strip().startsWith("\u00b7"));
        }
    }

    @Test
    void refusesLettersThatTheTypefaceLacksAndNamesThem() {
        var document = document(Paragraph.of(Style.TEXT, "椎名 and 林"));

        assertThat(PdfWriter.lacking(document)).containsExactly("椎", "名", "林");
        assertThatThrownBy(() -> bytes(document))
                .isInstanceOf(Refusal.class)
                .hasMessage("The typeface of PDF files has no letters for 椎 名 林. Give it out as a Word document or as"
                        + " plain text.");
    }

    @Test
    void joinsMarksToTheirLetters() {
        assertThat(PdfWriter.lacking(document(Paragraph.of(Style.TEXT, "Zoe\u0308\u200b"))))
                .isEmpty();
    }

    @Test
    void makesTheSameBytesForTheSameContent() throws IOException {
        var document = document(Paragraph.of(Style.TEXT, "Jo Doe"));

        assertThat(bytes(document)).isEqualTo(bytes(document));
    }

    private static Document document(Paragraph... paragraphs) {
        return new Document(PROPERTIES, "EMBARGOED & held", List.of(paragraphs));
    }

    private static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(document, out);
        return out.toByteArray();
    }

    private static PDDocument readBack(Document document) throws IOException {
        return Loader.loadPDF(bytes(document));
    }

    private static String words(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static List<PDFont> fonts(PDResources resources) {
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> font(resources, name))
                .toList();
    }

    private static PDFont font(PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
