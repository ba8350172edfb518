package org.undersigned.base.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages from outside: gives up on what takes for ever, and unfolds no picture for which there is no room. */
public final class LimitedRenderer extends PDFRenderer {

    private final Limits limits;
    private final long began = System.nanoTime();

    public LimitedRenderer(PDDocument document, Limits limits) {
        super(document);
        this.limits = limits;
        setSubsamplingAllowed(true);
    }

    /** What becomes of a picture that is too large. */
    public enum Oversize {
        LEAVE_OUT,
        GIVE_UP
    }

    /**
     * @param longest for all pages together
     * @param pixels of one picture
     */
    public record Limits(Duration longest, long pixels, Oversize oversize) {}

    /** Why a page is not drawn. */
    public enum Reason {
        SLOW,
        PICTURE
    }

    /** A page that is not drawn. */
    public static final class Exceeded extends RuntimeException {

        private final transient Reason reason;

        Exceeded(Reason reason) {
            super("A page is not drawn: " + reason);
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new LimitedDrawer(parameters);
    }

    private final class LimitedDrawer extends PageDrawer {

        LimitedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - began > limits.longest().toNanos()) {
                throw new Exceeded(Reason.SLOW);
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if (PictureSize.isWithin(image, limits.pixels())) {
                super.drawImage(image);
            } else if (limits.oversize() == Oversize.GIVE_UP) {
                throw new Exceeded(Reason.PICTURE);
            }
        }
    }
}
