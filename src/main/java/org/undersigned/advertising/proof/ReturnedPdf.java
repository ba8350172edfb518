package org.undersigned.advertising.proof;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.undersigned.base.Refusal;
import org.undersigned.base.pdf.LimitedRenderer;
import org.undersigned.base.pdf.MeasuredPdf;
import org.undersigned.base.pdf.UnpackedSize;

/** A PDF that somebody has sent, read and drawn within limits of pages, memory and time. */
final class ReturnedPdf {

    static final int MAX_PAGES = 8;

    private static final long MAX_UNPACKED_BYTES = 96L << 20;
    private static final int MAX_CHARACTERS = 400_000;

    /** A page of a newspaper is two feet deep at most; more is drawn smaller. */
    private static final double MAX_DOTS = 9_000_000;

    /** Pictures that are larger than any page are left out. */
    private static final LimitedRenderer.Limits LIMITS =
            new LimitedRenderer.Limits(Duration.ofSeconds(15), 40_000_000, LimitedRenderer.Oversize.LEAVE_OUT);

    private static final float POINTS = 72;

    private ReturnedPdf() {}

    /**
     * @param pages how many it has
     * @param text of all
     */
    record Read(int pages, ReturnedText text) {}

    /** @throws Refusal when it has too much of anything, is locked, or is broken */
    static Read read(byte[] pdf, boolean byPosition) {
        expectMeasurable(pdf);
        try (var document = MeasuredPdf.open(pdf, MAX_UNPACKED_BYTES)) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new Refusal("advertising.proof.refused.pdf-pages", MAX_PAGES);
            }
            var reading = new Reading();
            reading.setSortByPosition(byPosition);
            reading.getText(document);
            return new Read(document.getNumberOfPages(), reading.text);
        } catch (InvalidPasswordException locked) {
            throw new Refusal("advertising.proof.refused.pdf-locked");
        } catch (IOException | RuntimeException broken) {
            throw refusal(broken);
        }
    }

    /** A page as it looks, at so many dots an inch, or at fewer where it is large. */
    static BufferedImage picture(byte[] pdf, int page, float dots) {
        expectMeasurable(pdf);
        try (var document = MeasuredPdf.open(pdf, MAX_UNPACKED_BYTES)) {
            var box = document.getPage(page - 1).getCropBox();
            var inches = Math.max(1, box.getWidth() / POINTS) * Math.max(1, box.getHeight() / POINTS);
            var within = (float) Math.min(dots, Math.sqrt(MAX_DOTS / inches));
            return new LimitedRenderer(document, LIMITS).renderImageWithDPI(page - 1, within, ImageType.RGB);
        } catch (IOException | RuntimeException broken) {
            throw refusal(broken);
        }
    }

    private static Refusal refusal(Exception broken) {
        return switch (broken) {
            case Refusal refusal -> refusal;
            case LimitedRenderer.Exceeded exceeded -> new Refusal("advertising.proof.refused.pdf-slow");
            default -> new Refusal("advertising.proof.refused.pdf-unreadable");
        };
    }

    private static void expectMeasurable(byte[] pdf) {
        switch (UnpackedSize.of(pdf, MAX_UNPACKED_BYTES)) {
            case ABOVE -> throw new Refusal("advertising.proof.refused.pdf-large");
            case LOCKED -> throw new Refusal("advertising.proof.refused.pdf-locked");
            case UNMEASURABLE -> throw new Refusal("advertising.proof.refused.pdf-unreadable");
            case WITHIN -> {}
        }
    }

    private static final class Reading extends PDFTextStripper {

        private final ReturnedText text = new ReturnedText();
        private final TimeLimit time = TimeLimit.of(LIMITS.longest(), "advertising.proof.refused.pdf-slow");

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            time.expectLeft();
            super.processOperator(operator, operands);
        }

        @Override
        protected void writeString(String words, List<TextPosition> positions) {
            if (text.length() > MAX_CHARACTERS) {
                throw new Refusal("advertising.proof.refused.pdf-large");
            }
            for (var position : positions) {
                text.add(position.getUnicode(), place(position));
            }
        }

        private ReturnedText.Place place(TextPosition position) {
            double width = position.getPageWidth();
            double height = position.getPageHeight();
            return new ReturnedText.Place(
                    getCurrentPageNo(),
                    position.getXDirAdj() / width,
                    (position.getYDirAdj() - position.getHeightDir()) / height,
                    position.getWidthDirAdj() / width,
                    position.getHeightDir() / height);
        }

        @Override
        protected void writeWordSeparator() {
            text.white();
        }

        @Override
        protected void writeLineSeparator() {
            text.line();
        }
    }

    /** Where a thousandth of a page lies in its picture. */
    static AffineTransform scale(BufferedImage picture) {
        return AffineTransform.getScaleInstance(picture.getWidth() / 1_000.0, picture.getHeight() / 1_000.0);
    }
}
