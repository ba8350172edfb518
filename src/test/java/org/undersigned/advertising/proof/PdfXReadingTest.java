package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.advertising.PrintingCondition;
import org.undersigned.advertising.typeset.AdPdf;
import org.undersigned.advertising.typeset.PdfForm;
import org.undersigned.advertising.typeset.PdfKind;
import org.undersigned.advertising.typeset.SetAd;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.advertising.typeset.SetAd.SetText;
import org.undersigned.base.sheet.FileProperties;
import org.undersigned.base.typeface.Face;

/** A page that says to be PDF/X-1a, and the rules that it keeps or, once it was tampered with, does not. */
class PdfXReadingTest {

    private static final double SIDE = 200;
    private static final PdfForm FORM = PdfForm.of(PdfKind.PDF_X_1A_2003, PrintingCondition.CGATS_TR_002);

    /** A change to a file that is PDF/X-1a. */
    private interface Tampering {
        void with(PDDocument pdf) throws IOException;
    }

    @Test
    void saysWhichStandardItKeepsAndForWhichConditionItIsPrepared() throws IOException {
        try (var pdf = Loader.loadPDF(page(FORM))) {
            var about = pdf.getDocumentInformation();
            assertThat(pdf.getVersion()).isEqualTo(1.4f);
            assertThat(about.getCustomMetadataValue("GTS_PDFXVersion")).isEqualTo("PDF/X-1a:2003");
            assertThat(about.getCustomMetadataValue("GTS_PDFXConformance")).isNull();
            assertThat(about.getCOSObject().getDictionaryObject(COSName.TRAPPED))
                    .isEqualTo(COSName.getPDFName("False"));
            assertThat(about.getTitle()).isEqualTo("U0001-01-01");
            assertThat(about.getModificationDate()).isEqualTo(about.getCreationDate());
            assertThat(pdf.getDocument().getDocumentID()).hasSize(2);
            assertThat(pdf.getDocumentCatalog().getOutputIntents())
                    .singleElement()
                    .satisfies(intent -> {
                        var said = (COSDictionary) intent.getCOSObject();
                        assertThat(said.getNameAsString(COSName.S)).isEqualTo("GTS_PDFX");
                        assertThat(intent.getOutputConditionIdentifier()).isEqualTo("CGATS TR 002");
                        assertThat(intent.getOutputCondition()).isEqualTo("Offset, uncoated groundwood (US SNAP)");
                        assertThat(intent.getRegistryName()).isEqualTo("http://www.color.org");
                        assertThat(intent.getDestOutputIntent()).isNull();
                    });
            assertThat(PdfXReading.broken(pdf, FORM)).isEmpty();
        }
    }

    @Test
    void isBuiltOnTheEarlierVersionWhereTheFirstEditionOfTheStandardIsAskedFor() throws IOException {
        var form = PdfForm.of(PdfKind.PDF_X_1A_2001, PrintingCondition.IFRA26);
        var file = page(form);

        assertThat(new String(file, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.3");
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentCatalog().getVersion()).isNull();
            var about = pdf.getDocumentInformation();
            assertThat(about.getCustomMetadataValue("GTS_PDFXVersion")).isEqualTo("PDF/X-1:2001");
            assertThat(about.getCustomMetadataValue("GTS_PDFXConformance")).isEqualTo("PDF/X-1a:2001");
            assertThat(PdfXReading.broken(pdf, form)).isEmpty();
        }
    }

    @Test
    void saysNothingOfPdfXWhereNoneIsAskedFor() throws IOException {
        try (var pdf = Loader.loadPDF(page(PdfForm.PLAIN))) {
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("GTS_PDFXVersion"))
                    .isNull();
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).isEmpty();
            assertThat(PdfXReading.broken(pdf, PdfForm.PLAIN)).isEmpty();
            assertThat(PdfXReading.broken(pdf, FORM))
                    .containsExactlyInAnyOrder(PdfXRule.IDENTIFICATION, PdfXRule.OUTPUT_INTENT);
        }
    }

    @Test
    void isTheSameFileForTheSamePage() throws IOException {
        assertThat(page(FORM)).isEqualTo(page(FORM));
    }

    @ParameterizedTest
    @EnumSource
    void namesEachRuleThatAFileDoesNotKeep(PdfXRule rule) throws IOException {
        try (var pdf = Loader.loadPDF(page(FORM))) {
            tampering(rule).with(pdf);
            var out = new ByteArrayOutputStream();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            var file = rule == PdfXRule.FILE_IDENTIFIER ? unidentified(out.toByteArray()) : out.toByteArray();
            try (var read = Loader.loadPDF(file)) {
                assertThat(PdfXReading.broken(read, FORM)).containsExactly(rule);
            }
        }
    }

    private static Tampering tampering(PdfXRule rule) {
        return switch (rule) {
            case VERSION -> pdf -> pdf.getDocumentCatalog().setVersion("1.5");
            case IDENTIFICATION ->
                pdf -> pdf.getDocumentInformation().setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-4");
            case TITLE_AND_DATES -> pdf -> pdf.getDocumentInformation().setTitle(" ");
            case FILE_IDENTIFIER -> pdf -> {};
            case TRAPPING -> pdf -> pdf.getDocumentInformation().setTrapped("Unknown");
            case OUTPUT_INTENT ->
                pdf -> pdf.getDocumentCatalog()
                        .addOutputIntent(
                                pdf.getDocumentCatalog().getOutputIntents().getFirst());
            case PRINTING_CONDITION ->
                pdf -> pdf.getDocumentCatalog().getOutputIntents().getFirst().setRegistryName("");
            case PAGE_BOXES -> pdf -> pdf.getPage(0).setTrimBox(new PDRectangle(-1, 0, 100, 100));
            case FONTS -> pdf -> pdf.getPage(0).getResources().add(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            case INKS -> pdf -> pdf.getPage(0).setContents(content(pdf, "1 0 0 rg 0 0 10 10 re f"));
            case TRANSPARENCY -> pdf -> setting(pdf, "ca", new COSFloat(0.5f));
            case PRESS_SETTINGS -> pdf -> setting(pdf, "TR2", COSName.getPDFName("Identity"));
            case ENCRYPTION -> pdf -> pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            case ANNOTATIONS -> pdf -> pdf.getPage(0).setAnnotations(List.of(new PDAnnotationText()));
            case ACTIONS -> pdf -> pdf.getDocumentCatalog().getCOSObject().setItem("OpenAction", new COSDictionary());
            case COMPRESSION ->
                pdf -> {
                    var content = new PDStream(pdf, new ByteArrayInputStream(new byte[0]), COSName.LZW_DECODE);
                    pdf.getPage(0).getResources().getCOSObject().setItem("Kept", content);
                };
            case OTHER_FILES -> pdf -> setting(pdf, "EF", new COSString("colours.icc"));
        };
    }

    /** Whoever writes a file with PDFBox gets an identifier, so it is made unknown in the bytes. */
    private static byte[] unidentified(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .replace("/ID [", "/IX [")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static PDStream content(PDDocument pdf, String operators) throws IOException {
        return new PDStream(pdf, new ByteArrayInputStream(operators.getBytes(StandardCharsets.US_ASCII)));
    }

    private static void setting(PDDocument pdf, String key, COSBase value) {
        var settings = new COSDictionary();
        settings.setItem(key, value);
        var named = new COSDictionary();
        named.setItem("GS0", settings);
        pdf.getPage(0).getResources().getCOSObject().setItem(COSName.EXT_G_STATE, named);
    }

    private static byte[] page(PdfForm form) throws IOException {
        var text = new SetText(Part.BODY, Face.REGULAR, 12, 10, 50, "Nguyễn Thị Đặng", 0, 0);
        var ad = new SetAd(SIDE, SIDE, List.of(text), List.of(), Optional.empty(), List.of());
        var about = new FileProperties(
                "U0001-01-01", "U0001-01-01", "", List.of("U0001-01-01"), Instant.parse("2026-01-20T17:00:00Z"));
        var out = new ByteArrayOutputStream();
        AdPdf.write(ad, about, form, out);
        return out.toByteArray();
    }
}
