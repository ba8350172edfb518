package org.undersigned.base.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens a PDF from outside that was measured by {@link UnpackedSize}. */
public final class MeasuredPdf {

    private MeasuredPdf() {}

    /** @param most as many bytes as its parts may take in memory, the limit that it was measured by */
    public static PDDocument open(byte[] pdf, long most) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBuffer(pdf),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(most).streamCache);
    }
}
