package org.undersigned.base.sheet.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Document;
import org.undersigned.base.sheet.Document.Paragraph;
import org.undersigned.base.sheet.Document.Run;
import org.undersigned.base.sheet.Document.Style;
import org.undersigned.base.sheet.FileProperties;
import org.undersigned.base.typeface.Face;

/**
 * Writes a {@link Document} as PDF on letter paper. The same description gives the same bytes, on any machine and at any
 * time, as long as the version of PDFBox stays.
 */
public final class PdfWriter {

    private static final String LANGUAGE = "en-US";

    private static final Set<Face> FACES = EnumSet.of(Face.REGULAR, Face.ITALIC, Face.SEMIBOLD);

    private PdfWriter() {}

    /** The letters of a document that the typeface has not, in their order. */
    public static Set<String> lacking(Document document) {
        var lacking = new LinkedHashSet<>(lacking(Face.SEMIBOLD, legal(document.pageHeader())));
        for (var paragraph : document.paragraphs()) {
            var setting = Setting.of(paragraph.style());
            for (var run : paragraph.runs()) {
                lacking.addAll(lacking(setting.face(run), LineBreaker.text(run)));
            }
        }
        return lacking;
    }

    private static List<String> lacking(Face face, String text) {
        return text.codePoints()
                .filter(point -> !face.has(point))
                .mapToObj(Character::toString)
                .toList();
    }

    /**
     * @param out receives the file; it is not closed
     * @throws Refusal when the typeface lacks a letter
     */
    public static void write(Document document, OutputStream out) throws IOException {
        var lacking = lacking(document);
        if (!lacking.isEmpty()) {
            throw new Refusal("base.sheet.refused.letters-lacking", String.join(" ", lacking));
        }
        try (var pdf = new PDDocument()) {
            describe(document.properties(), pdf);
            var fonts = fonts(pdf);
            var breaker = new LineBreaker(fonts, PageSetting.WIDTH);
            new PageSetting(pdf, fonts, breaker, legal(document.pageHeader())).write(pages(document, breaker));
            pdf.save(out, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    private static Map<Face, PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new EnumMap<Face, PDFont>(Face.class);
        for (var face : FACES) {
            fonts.put(face, face.in(pdf));
        }
        return fonts;
    }

    private static String legal(String header) {
        return LineBreaker.text(new Run(header, false));
    }

    /** The lines of each page from above, each with how far its foot is below the line before it. */
    private static List<List<PageSetting.Placed>> pages(Document document, LineBreaker breaker) {
        var pages = new ArrayList<List<PageSetting.Placed>>();
        var page = new ArrayList<PageSetting.Placed>();
        var left = PageSetting.HEIGHT;
        var white = 0f;
        for (var paragraph : document.paragraphs()) {
            var setting = Setting.of(paragraph.style());
            var above = white + setting.above();
            for (var line : breaker.lines(paragraph)) {
                var down = (page.isEmpty() ? 0 : above) + setting.leading();
                if (down + kept(paragraph) > left && !page.isEmpty()) {
                    pages.add(List.copyOf(page));
                    page.clear();
                    left = PageSetting.HEIGHT;
                    down = setting.leading();
                }
                page.add(new PageSetting.Placed(line, down));
                left -= down;
                above = 0;
            }
            white = setting.below();
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    /** A heading stays with two lines of what it stands above. */
    private static float kept(Paragraph paragraph) {
        return paragraph.style() == Style.HEADING ? 2 * Setting.of(Style.TEXT).leading() : 0;
    }

    private static void describe(FileProperties properties, PDDocument pdf) {
        var made = GregorianCalendar.from(ZonedDateTime.ofInstant(properties.madeAt(), ZoneOffset.UTC));
        var about = pdf.getDocumentInformation();
        about.setTitle(properties.title());
        about.setSubject(properties.subject());
        about.setAuthor(properties.author());
        about.setKeywords(String.join(", ", properties.keywords()));
        about.setCreationDate(made);
        about.setModificationDate(made);
        pdf.setDocumentId(properties.madeAt().toEpochMilli());
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        var shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
    }
}
