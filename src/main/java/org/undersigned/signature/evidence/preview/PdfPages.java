package org.undersigned.signature.evidence.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.undersigned.base.pdf.LimitedRenderer;
import org.undersigned.base.pdf.MeasuredPdf;
import org.undersigned.base.pdf.UnpackedSize;

/** Draws the first pages of a PDF, within limits of memory and time. Nothing that it would do is done. */
final class PdfPages {

    private static final int MOST_PAGES = 4;
    private static final int LONGEST_SIDE = 1_400;

    /** Twice what a page has at 72 dots to the inch, so that small type can be read. */
    private static final float SHARPEST = 2;

    private static final long MOST_BYTES = 64L << 20;
    private static final LimitedRenderer.Limits LIMITS =
            new LimitedRenderer.Limits(Duration.ofSeconds(10), 40_000_000, LimitedRenderer.Oversize.GIVE_UP);

    private PdfPages() {}

    /** Nothing where it is locked or broken, or asks for too much. */
    static Optional<FilePreview> first(byte[] file) {
        return UnpackedSize.of(file, MOST_BYTES) == UnpackedSize.WITHIN ? drawn(file) : Optional.empty();
    }

    private static Optional<FilePreview> drawn(byte[] file) {
        try (var document = MeasuredPdf.open(file, MOST_BYTES)) {
            var renderer = new LimitedRenderer(document, LIMITS);
            var pages = new ArrayList<FilePreview.Picture>();
            var shown = Math.min(document.getNumberOfPages(), MOST_PAGES);
            for (var i = 0; i < shown; i++) {
                pages.add(Pictures.png(page(renderer, document, i)));
            }
            return pages.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FilePreview.Pages(pages, document.getNumberOfPages() - shown));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static BufferedImage page(PDFRenderer renderer, PDDocument document, int index) throws IOException {
        var box = document.getPage(index).getCropBox();
        var longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        return renderer.renderImage(index, Math.min(SHARPEST, LONGEST_SIDE / longest), ImageType.RGB);
    }
}
