package org.undersigned.advertising.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.undersigned.advertising.typeset.PdfForm;

/**
 * What a file of ours says when it is read anew.
 *
 * @param width, depth of the page, in points
 * @param trimmed whether the page is cut anywhere else than at its edge
 * @param form as which it was written
 * @param broken the rules of PDF/X that it does not keep, where it says to be PDF/X
 * @param loose the fonts that are not embedded
 * @param colours the operators that choose another colour than one of four inks
 * @param smallest the size of the smallest type but that of the job number, in points
 * @param outside the letters that do not lie on the page, one after the other
 * @param text without any white
 */
record PdfFacts(
        int pages,
        double width,
        double depth,
        boolean trimmed,
        float version,
        PdfForm form,
        Set<PdfXRule> broken,
        List<String> fonts,
        List<String> loose,
        Set<String> colours,
        double smallest,
        String outside,
        String text) {

    private static final Set<String> OTHER_COLOURS =
            Set.of("rg", "RG", "g", "G", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "Do", "BI");

    /** In points. */
    private static final double ROUNDING = 0.05;

    static PdfFacts of(byte[] pdf, String jobNumber, PdfForm form) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = document.getPage(0);
            var box = page.getMediaBox();
            var loose = new ArrayList<String>();
            var fonts = fonts(page, loose);
            var reading = new Reading(jobNumber);
            var text = reading.getText(document).replaceAll("\\s+", "");
            return new PdfFacts(
                    document.getNumberOfPages(),
                    box.getWidth(),
                    box.getHeight(),
                    !page.getTrimBox().toString().equals(box.toString()),
                    document.getVersion(),
                    form,
                    PdfXReading.broken(document, form),
                    fonts,
                    loose,
                    colours(page),
                    reading.smallest,
                    reading.outside.toString(),
                    text);
        }
    }

    private static List<String> fonts(PDPage page, List<String> loose) throws IOException {
        var fonts = new ArrayList<String>();
        for (var name : page.getResources().getFontNames()) {
            var font = page.getResources().getFont(name);
            fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
            if (!font.isEmbedded()) {
                loose.add(font.getName());
            }
        }
        return fonts;
    }

    /** Of four inks only the last may be more than nothing. */
    private static Set<String> colours(PDPage page) throws IOException {
        var colours = new TreeSet<String>();
        var operands = new ArrayList<String>();
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                var name = operator.getName();
                var black =
                        operands.size() == 4 && operands.subList(0, 3).stream().allMatch("0"::equals);
                if (OTHER_COLOURS.contains(name) || (name.equals("k") || name.equals("K")) && !black) {
                    colours.add(name);
                }
                operands.clear();
            } else {
                operands.add(token.toString().replaceAll("[^0-9.]", ""));
            }
        }
        return colours;
    }

    private static final class Reading extends PDFTextStripper {

        private final String jobNumber;
        private double smallest = Double.MAX_VALUE;
        private final StringBuilder outside = new StringBuilder();

        Reading(String jobNumber) {
            this.jobNumber = jobNumber;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            if (!text.strip().equals(jobNumber)) {
                for (var position : positions) {
                    smallest = Math.min(smallest, position.getYScale());
                }
            }
            positions.stream().filter(Reading::runsOff).forEach(position -> outside.append(position.getUnicode()));
            super.writeString(text, positions);
        }

        /** From its foot to its top, and from where it begins to where it ends; white is nothing to see. */
        private static boolean runsOff(TextPosition letter) {
            var left = Math.min(letter.getXDirAdj(), letter.getXDirAdj() + letter.getWidthDirAdj());
            var right = Math.max(letter.getXDirAdj(), letter.getXDirAdj() + letter.getWidthDirAdj());
            return !letter.getUnicode().isBlank()
                    && (left < -ROUNDING
                            || right > letter.getPageWidth() + ROUNDING
                            || letter.getYDirAdj() - letter.getHeightDir() < -ROUNDING
                            || letter.getYDirAdj() > letter.getPageHeight() + ROUNDING);
        }
    }

    /** Opened to be drawn. */
    static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }
}
