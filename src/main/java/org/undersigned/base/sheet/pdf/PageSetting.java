package org.undersigned.base.sheet.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.undersigned.base.Texts;
import org.undersigned.base.typeface.Face;

/** Sets pages: the header and a rule, the lines, and the number of the page. Measures are in points. */
final class PageSetting {

    private static final PDRectangle PAPER = PDRectangle.LETTER;
    private static final float SIDE = 76;
    private static final float TOP = 88;
    private static final float BOTTOM = 76;
    private static final float HEADER = 48;
    private static final float RULE = 56;
    private static final float RULE_WIDTH = 0.5f;
    private static final float FOOTER = 44;
    private static final float SMALL = 9;
    private static final float GREY = 0.4f;

    static final float WIDTH = PAPER.getWidth() - 2 * SIDE;
    static final float HEIGHT = PAPER.getHeight() - TOP - BOTTOM;

    private final PDDocument pdf;
    private final Map<Face, PDFont> fonts;
    private final LineBreaker breaker;
    private final String header;

    PageSetting(PDDocument pdf, Map<Face, PDFont> fonts, LineBreaker breaker, String header) {
        this.pdf = pdf;
        this.fonts = fonts;
        this.breaker = breaker;
        this.header = header;
    }

    /** A line and how far its foot is below the foot of the line before it. */
    record Placed(SetLine line, float down) {}

    void write(List<List<Placed>> pages) throws IOException {
        for (var page : pages) {
            var sheet = new PDPage(PAPER);
            pdf.addPage(sheet);
            try (var content = new PDPageContentStream(pdf, sheet)) {
                writeHeader(content);
                writeLines(content, page);
                writeFooter(content, pdf.getNumberOfPages(), pages.size());
            }
        }
    }

    private void writeHeader(PDPageContentStream content) throws IOException {
        if (!header.isEmpty()) {
            centre(content, Face.SEMIBOLD, header, PAPER.getHeight() - HEADER);
            content.setLineWidth(RULE_WIDTH);
            content.moveTo(SIDE, PAPER.getHeight() - RULE);
            content.lineTo(PAPER.getWidth() - SIDE, PAPER.getHeight() - RULE);
            content.stroke();
        }
    }

    private void writeFooter(PDPageContentStream content, int page, int pages) throws IOException {
        content.setNonStrokingColor(GREY);
        centre(content, Face.REGULAR, Texts.text("base.sheet.page", page, pages), FOOTER);
    }

    private void writeLines(PDPageContentStream content, List<Placed> lines) throws IOException {
        var foot = PAPER.getHeight() - TOP;
        for (var placed : lines) {
            foot -= placed.down();
            var setting = placed.line().setting();
            content.beginText();
            content.newLineAtOffset(SIDE, foot);
            for (var piece : placed.line().pieces()) {
                content.setFont(fonts.get(piece.face()), setting.size());
                content.showText(piece.text());
            }
            content.endText();
        }
    }

    private void centre(PDPageContentStream content, Face face, String text, float foot) throws IOException {
        var left = (PAPER.getWidth() - breaker.width(face, text, SMALL)) / 2;
        content.beginText();
        content.setFont(fonts.get(face), SMALL);
        content.newLineAtOffset(left, foot);
        content.showText(text);
        content.endText();
    }
}
