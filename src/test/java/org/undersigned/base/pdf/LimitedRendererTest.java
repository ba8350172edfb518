package org.undersigned.base.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.junit.jupiter.api.Test;
import org.undersigned.base.pdf.LimitedRenderer.Exceeded;
import org.undersigned.base.pdf.LimitedRenderer.Limits;
import org.undersigned.base.pdf.LimitedRenderer.Oversize;
import org.undersigned.base.pdf.LimitedRenderer.Reason;

/** Pages that are made to take the memory or the time of whoever draws them. */
class LimitedRendererTest {

    private static final int SIDE = 8;
    private static final long PIXELS = 1_000_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** What a page shows, made within its document. */
    @FunctionalInterface
    private interface Picture {

        PDImageXObject in(PDDocument document) throws IOException;
    }

    @Test
    void drawsAPictureThatIsWhatItSays() throws IOException {
        assertThat(isDark(draw(document -> jpeg(document, SIDE, SIDE), Oversize.GIVE_UP)))
                .isTrue();
    }

    @Test
    void believesTheJpegAndNotThePage() throws IOException {
        expectLarge(document -> jpeg(document, 60_000, 60_000));
    }

    @Test
    void looksAtTheMaskOfAPicture() throws IOException {
        expectLarge(document -> {
            var picture = jpeg(document, SIDE, SIDE);
            picture.getCOSObject().setItem(COSName.SMASK, grey(document, 60_000, 60_000));
            return picture;
        });
    }

    @Test
    void looksAtTheParametersOfAFax() throws IOException {
        expectLarge(document -> {
            var fax = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(new byte[] {0, 1, 0, 1}),
                    COSName.CCITTFAX_DECODE,
                    SIDE,
                    SIDE,
                    1,
                    PDDeviceGray.INSTANCE);
            var parameters = new COSDictionary();
            parameters.setInt(COSName.COLUMNS, 1 << 30);
            fax.getCOSObject().setItem(COSName.DECODE_PARMS, parameters);
            return fax;
        });
    }

    @Test
    void unfoldsNothingThatDoesNotTellItsSize() throws IOException {
        expectLarge(document -> new PDImageXObject(
                document,
                new ByteArrayInputStream(new byte[16]),
                COSName.JPX_DECODE,
                SIDE,
                SIDE,
                8,
                PDDeviceRGB.INSTANCE));
    }

    @Test
    void givesUpAPageThatTakesTooLong() throws IOException {
        var limits = new Limits(Duration.ZERO, PIXELS, Oversize.LEAVE_OUT);

        var exceeded = catchThrowableOfType(Exceeded.class, () -> draw(document -> jpeg(document, SIDE, SIDE), limits));

        assertThat(exceeded.reason()).isEqualTo(Reason.SLOW);
    }

    private static void expectLarge(Picture picture) throws IOException {
        assertThat(isDark(draw(picture, Oversize.LEAVE_OUT))).isFalse();
        var exceeded = catchThrowableOfType(Exceeded.class, () -> draw(picture, Oversize.GIVE_UP));
        assertThat(exceeded.reason()).isEqualTo(Reason.PICTURE);
    }

    private static BufferedImage draw(Picture picture, Oversize oversize) throws IOException {
        return draw(picture, new Limits(LONGEST, PIXELS, oversize));
    }

    private static BufferedImage draw(Picture picture, Limits limits) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(100, 100));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture.in(document), 0, 0, 100, 100);
            }
            return new LimitedRenderer(document, limits).renderImage(0, 1, ImageType.RGB);
        }
    }

    private static boolean isDark(BufferedImage picture) {
        return new Color(picture.getRGB(50, 50)).getGreen() < 100;
    }

    /** Says eight by eight to the page, and what is wished to whoever unfolds it. */
    private static PDImageXObject jpeg(PDDocument document, int width, int height) throws IOException {
        var bytes = saying(BufferedImage.TYPE_INT_RGB, width, height);
        return new PDImageXObject(
                document, new ByteArrayInputStream(bytes), COSName.DCT_DECODE, SIDE, SIDE, 8, PDDeviceRGB.INSTANCE);
    }

    private static PDImageXObject grey(PDDocument document, int width, int height) throws IOException {
        var bytes = saying(BufferedImage.TYPE_BYTE_GRAY, width, height);
        return new PDImageXObject(
                document, new ByteArrayInputStream(bytes), COSName.DCT_DECODE, SIDE, SIDE, 8, PDDeviceGray.INSTANCE);
    }

    /** A black square whose frame header (ITU T.81, B.2.2) says another size. */
    private static byte[] saying(int type, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(SIDE, SIDE, type), "jpeg", out);
        var bytes = out.toByteArray();
        for (var at = 0; at + 8 < bytes.length; at++) {
            if (bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xC0) {
                bytes[at + 5] = (byte) (height >> 8);
                bytes[at + 6] = (byte) height;
                bytes[at + 7] = (byte) (width >> 8);
                bytes[at + 8] = (byte) width;
                return bytes;
            }
        }
        throw new IllegalStateException("There is no frame header");
    }
}
