package org.undersigned.advertising.proof;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages for the screen. */
final class PagePicture {

    /** How many dots of a screen an inch has at its own size. */
    private static final float DOTS = 96;

    private PagePicture() {}

    /** @param zoom in per cent */
    static byte[] of(byte[] pdf, int zoom) {
        try (var document = PdfFacts.open(pdf)) {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return png(renderer.renderImageWithDPI(0, DOTS * zoom / 100, ImageType.GRAY));
        } catch (IOException e) {
            throw new UncheckedIOException("The page could not be drawn", e);
        }
    }

    static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
