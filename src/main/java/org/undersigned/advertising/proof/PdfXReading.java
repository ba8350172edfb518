package org.undersigned.advertising.proof;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.undersigned.advertising.PrintingCondition;
import org.undersigned.advertising.typeset.PdfForm;
import org.undersigned.advertising.typeset.PdfKind;

/**
 * Reads in a file of ours whether it is the PDF/X-1a that it says to be. It knows what pages of names are drawn with: what
 * it cannot vouch for, as a picture, counts as against the rules.
 */
final class PdfXReading {

    /** Those that choose a colour by another way than the two of four inks and the two of black. */
    private static final Set<String> OTHER_COLOURS =
            Set.of("rg", "RG", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "Do", "BI");

    /** In points. */
    private static final float ROUNDING = 0.001f;

    private final PDDocument pdf;
    private final PdfKind kind;
    private final PrintingCondition condition;
    private final Set<PdfXRule> broken = EnumSet.noneOf(PdfXRule.class);

    private PdfXReading(PDDocument pdf, PdfKind kind, PrintingCondition condition) {
        this.pdf = pdf;
        this.kind = kind;
        this.condition = condition;
    }

    /** The rules that a file does not keep; none for one that does not say to be PDF/X. */
    static Set<PdfXRule> broken(PDDocument pdf, PdfForm form) throws IOException {
        return form.condition().isEmpty()
                ? Set.of()
                : new PdfXReading(pdf, form.kind(), form.condition().get()).read();
    }

    private Set<PdfXRule> read() throws IOException {
        about();
        intents();
        for (var page : pdf.getPages()) {
            boxes(page);
            fonts(page);
            inks(page);
            expect(PdfXRule.ANNOTATIONS, page.getAnnotations().isEmpty());
        }
        expect(PdfXRule.ANNOTATIONS, pdf.getDocumentCatalog().getAcroForm() == null);
        broken.addAll(PdfXObjects.broken(pdf));
        return broken;
    }

    private void expect(PdfXRule rule, boolean kept) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private void about() {
        var about = pdf.getDocumentInformation();
        var trapped = about.getTrapped();
        expect(PdfXRule.VERSION, version() <= kind.version());
        expect(
                PdfXRule.IDENTIFICATION,
                kind.identified().equals(about.getCustomMetadataValue("GTS_PDFXVersion"))
                        && kind.conformance()
                                .equals(Objects.requireNonNullElse(
                                        about.getCustomMetadataValue("GTS_PDFXConformance"), "")));
        expect(
                PdfXRule.TITLE_AND_DATES,
                about.getTitle() != null
                        && !about.getTitle().isBlank()
                        && about.getCreationDate() != null
                        && about.getModificationDate() != null);
        expect(PdfXRule.TRAPPING, "True".equals(trapped) || "False".equals(trapped));
        var identifier = pdf.getDocument().getDocumentID();
        expect(PdfXRule.FILE_IDENTIFIER, identifier != null && identifier.size() == 2);
        expect(PdfXRule.ENCRYPTION, !pdf.isEncrypted());
    }

    /** The later one of those in the head and in the catalogue. */
    private float version() {
        var head = pdf.getDocument().getVersion();
        var catalogue = pdf.getDocumentCatalog().getVersion();
        return catalogue == null ? head : Math.max(head, Float.parseFloat(catalogue));
    }

    private void intents() {
        var intents = pdf.getDocumentCatalog().getOutputIntents().stream()
                .filter(intent -> intent.getCOSObject() instanceof COSDictionary said
                        && "GTS_PDFX".equals(said.getNameAsString(COSName.S)))
                .toList();
        expect(PdfXRule.OUTPUT_INTENT, intents.size() == 1);
        expect(
                PdfXRule.PRINTING_CONDITION,
                intents.stream()
                        .allMatch(intent -> condition.reference().equals(intent.getOutputConditionIdentifier())
                                && PrintingCondition.REGISTRY.equals(intent.getRegistryName())));
    }

    /**
     * As they are written: one that lies outside of another is not cut to it. One of two says what is printed of the
     * page.
     */
    private void boxes(PDPage page) {
        var trim = box(page, COSName.TRIM_BOX);
        var art = box(page, COSName.ART_BOX);
        var media = page.getMediaBox();
        var bleed = box(page, COSName.BLEED_BOX).orElse(media);
        expect(PdfXRule.PAGE_BOXES, trim.isPresent() != art.isPresent() && within(bleed, media));
        trim.or(() -> art).ifPresent(inner -> expect(PdfXRule.PAGE_BOXES, within(inner, bleed)));
    }

    private static Optional<PDRectangle> box(PDPage page, COSName name) {
        return page.getCOSObject().getDictionaryObject(name) instanceof COSArray corners
                ? Optional.of(new PDRectangle(corners))
                : Optional.empty();
    }

    private static boolean within(PDRectangle inner, PDRectangle outer) {
        return inner.getLowerLeftX() >= outer.getLowerLeftX() - ROUNDING
                && inner.getLowerLeftY() >= outer.getLowerLeftY() - ROUNDING
                && inner.getUpperRightX() <= outer.getUpperRightX() + ROUNDING
                && inner.getUpperRightY() <= outer.getUpperRightY() + ROUNDING;
    }

    private void fonts(PDPage page) throws IOException {
        for (var name : page.getResources().getFontNames()) {
            expect(PdfXRule.FONTS, page.getResources().getFont(name).isEmbedded());
        }
    }

    private void inks(PDPage page) throws IOException {
        for (var token : new PDFStreamParser(page).parse()) {
            expect(PdfXRule.INKS, !(token instanceof Operator operator && OTHER_COLOURS.contains(operator.getName())));
        }
    }
}
