package org.undersigned.signature.evidence.preview;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Draws pictures anew, so that nothing of the file but what it looks like is left. */
final class Pictures {

    /** The longer side of what is shown, in pixels; more than twice as many are left out when it is read. */
    private static final int LONGEST_SIDE = 1_600;

    /** No scan and no photograph of a letter has more pixels; what claims more is not read. */
    private static final long MOST_PIXELS = 100_000_000;

    private Pictures() {}

    /** The first picture of a file, or nothing where it is no picture that can be read. */
    static Optional<FilePreview> first(byte[] file) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                var picture = read(reader);
                return picture.isEmpty() ? Optional.empty() : Optional.of(onWhite(picture.get()));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        var step = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, how));
    }

    /** What shows through is white, as paper is. */
    private static FilePreview onWhite(BufferedImage picture) throws IOException {
        var drawn = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return png(drawn);
    }

    static FilePreview.Picture png(BufferedImage drawn) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", png);
        return new FilePreview.Picture(png.toByteArray());
    }
}
