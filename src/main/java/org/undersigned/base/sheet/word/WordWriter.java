package org.undersigned.base.sheet.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.undersigned.base.Texts;
import org.undersigned.base.sheet.Document;
import org.undersigned.base.sheet.Document.Paragraph;
import org.undersigned.base.sheet.Document.Style;
import org.undersigned.base.sheet.ExcelText;
import org.undersigned.base.sheet.workbook.CoreFacts;
import org.undersigned.base.sheet.workbook.PoiLimits;
import org.undersigned.base.sheet.workbook.TimelessZip;

/**
 * Writes a {@link Document} as a Word file. Headings are Word's own, so that a reader can jump between them. The same
 * description gives the same bytes, on any machine and at any time, as long as the version of POI stays.
 */
public final class WordWriter {

    private static final String STYLES = "styles.xml";

    private WordWriter() {}

    /** @param out receives the file; it is not closed */
    public static void write(Document document, OutputStream out) throws IOException {
        PoiLimits.apply();
        try (var word = new XWPFDocument()) {
            CoreFacts.write(document.properties(), word);
            word.createStyles().setStyles(styles());
            writeHeader(word, document.pageHeader());
            writeFooter(word);
            document.paragraphs().forEach(paragraph -> write(word.createParagraph(), paragraph));
            word.write(new TimelessZip(out));
        }
    }

    private static CTStyles styles() throws IOException {
        try (var styles = Objects.requireNonNull(WordWriter.class.getResourceAsStream(STYLES), STYLES)) {
            return StylesDocument.Factory.parse(styles).getStyles();
        } catch (XmlException e) {
            throw new IOException("The styles of Word documents are damaged", e);
        }
    }

    private static void writeHeader(XWPFDocument word, String header) {
        if (!header.isEmpty()) {
            var line = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            line.setAlignment(ParagraphAlignment.CENTER);
            line.createRun().setText(legal(header));
        }
    }

    private static void writeFooter(XWPFDocument word) {
        var line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        var around = Texts.text("base.sheet.page", "\n", "\n").split("\n", -1);
        line.createRun().setText(around[0]);
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.createRun().setText(around[1]);
        line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        line.createRun().setText(around[2]);
    }

    private static void write(XWPFParagraph line, Paragraph paragraph) {
        line.setStyle(id(paragraph.style()));
        for (var run : paragraph.runs()) {
            var written = line.createRun();
            written.setText(legal(run.text()));
            if (run.italic()) {
                written.setItalic(true);
            }
        }
    }

    private static String id(Style style) {
        return switch (style) {
            case TITLE -> "Title";
            case HEADING -> "Heading1";
            case TEXT -> "Normal";
            case WARNING -> "Warning";
            case NAME -> "Name";
            case NOTE -> "Note";
        };
    }

    /** Breaks would begin a line of their own, and a name in two lines reads as two names. */
    private static String legal(String text) {
        return ExcelText.legal(text).replaceAll("\\s+", " ");
    }
}
