package org.undersigned.press.article;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.undersigned.base.Refusal;
import org.undersigned.base.pdf.MeasuredPdf;
import org.undersigned.base.pdf.UnpackedSize;

/** The text of a PDF, within limits of pages, memory and time. */
final class PdfText {

    static final int MAX_PAGES = 60;

    private static final long MAX_UNPACKED_BYTES = 64L << 20;
    private static final long MAX_NANOS = TimeUnit.SECONDS.toNanos(15);

    private PdfText() {}

    /** @throws Refusal when it has too much of anything, is locked, or is broken */
    static String of(byte[] pdf) {
        refuseUnlessWithin(UnpackedSize.of(pdf, MAX_UNPACKED_BYTES));
        try (var document = MeasuredPdf.open(pdf, MAX_UNPACKED_BYTES)) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new Refusal("press.refused.article-too-many-pages", MAX_PAGES);
            }
            return new LimitedStripper().getText(document);
        } catch (InvalidPasswordException locked) {
            throw new Refusal("press.refused.article-locked");
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal("press.refused.article-unreadable");
        }
    }

    private static void refuseUnlessWithin(UnpackedSize size) {
        switch (size) {
            case ABOVE -> throw new Refusal("press.refused.article-too-large-unpacked");
            case LOCKED -> throw new Refusal("press.refused.article-locked");
            case UNMEASURABLE -> throw new Refusal("press.refused.article-unreadable");
            case WITHIN -> {}
        }
    }

    /** Gives up on a page that takes for ever or says more than an article does. */
    private static final class LimitedStripper extends PDFTextStripper {

        private final long began = System.nanoTime();
        private int characters;

        LimitedStripper() {
            setSortByPosition(true);
            setParagraphEnd("\n");
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - began > MAX_NANOS) {
                throw new Refusal("press.refused.article-too-slow");
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void writeString(String text) throws IOException {
            characters += text.length();
            if (characters > ArticleFile.MAX_CHARACTERS) {
                throw ArticleFile.tooLong();
            }
            super.writeString(text);
        }
    }
}
