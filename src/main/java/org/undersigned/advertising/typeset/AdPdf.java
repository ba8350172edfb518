package org.undersigned.advertising.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.undersigned.base.sheet.FileProperties;
import org.undersigned.base.typeface.Face;

/**
 * Writes a page as a file to print from: as large as the ad, without marks, everything in black ink alone, the typeface
 * embedded. The same page gives the same bytes, on any machine and at any time, as long as the version of PDFBox stays.
 *
 * <p>It is built as PDF/X-1a asks, and says so where the printing condition of the paper is known. PDF/X-4 is not made: that
 * carries the colour profile of the press, and papers name a condition where they name anything.
 */
public final class AdPdf {

    private AdPdf() {}

    /** @param out receives the file; it is not closed */
    public static void write(SetAd ad, FileProperties about, PdfForm form, OutputStream out) throws IOException {
        try (var pdf = new PDDocument()) {
            version(form.kind(), pdf);
            describe(about, pdf);
            PdfXMarks.write(form, pdf);
            var page = page(ad);
            pdf.addPage(page);
            var fonts = new EnumMap<Face, EmbeddedFace>(Face.class);
            var content = new PageContent(ad.depth(), fonts, page.getResources(), pdf).of(ad);
            page.setContents(new PDStream(
                    pdf, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE));
            embed(fonts);
            pdf.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    /** In the head of the file alone: PDFBox writes another one into its catalogue, and the later of the two counts. */
    private static void version(PdfKind kind, PDDocument pdf) {
        pdf.getDocument().setVersion(kind.version());
        pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
    }

    private static void embed(Map<Face, EmbeddedFace> fonts) throws IOException {
        for (var font : fonts.values()) {
            font.embed();
        }
    }

    private static PDPage page(SetAd ad) {
        var box = new PDRectangle((float) ad.width(), (float) ad.depth());
        var page = new PDPage(box);
        page.setTrimBox(box);
        page.setResources(new PDResources());
        return page;
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
        about.setTrapped("False");
        pdf.setDocumentId(properties.madeAt().toEpochMilli());
    }
}
