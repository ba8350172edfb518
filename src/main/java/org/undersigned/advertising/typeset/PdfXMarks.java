package org.undersigned.advertising.typeset;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.undersigned.advertising.PrintingCondition;

/**
 * Says in a file that it is PDF/X-1a, and for which printing condition. ISO 15930-1 and 15930-4 take the name of one that is
 * registered in place of a colour profile.
 */
final class PdfXMarks {

    private PdfXMarks() {}

    static void write(PdfForm form, PDDocument pdf) {
        form.condition().ifPresent(condition -> {
            var about = pdf.getDocumentInformation();
            about.setCustomMetadataValue("GTS_PDFXVersion", form.kind().identified());
            if (!form.kind().conformance().isEmpty()) {
                about.setCustomMetadataValue("GTS_PDFXConformance", form.kind().conformance());
            }
            pdf.getDocumentCatalog().addOutputIntent(intent(condition));
        });
    }

    private static PDOutputIntent intent(PrintingCondition condition) {
        var intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFX"));
        intent.setString(COSName.OUTPUT_CONDITION, condition.process());
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, condition.reference());
        intent.setString(COSName.REGISTRY_NAME, PrintingCondition.REGISTRY);
        intent.setString(COSName.INFO, condition.process());
        return new PDOutputIntent(intent);
    }
}
