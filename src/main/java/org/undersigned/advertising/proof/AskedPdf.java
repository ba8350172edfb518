package org.undersigned.advertising.proof;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.PrintingCondition;
import org.undersigned.advertising.publication.MaterialRules;
import org.undersigned.advertising.typeset.PdfForm;
import org.undersigned.advertising.typeset.PdfKind;

/**
 * Which kind of file a paper asks for, read out of its own words: "PDF/X-1a:2001", "PDF X-4 or X-1a", "PDF 1.3, CMYK".
 *
 * @param standard the one of PDF/X that is meant; nothing where it is none that is made here
 * @param other a standard of PDF/X that is asked for and not made here
 * @param version of PDF, where that is asked for; 0 otherwise
 */
record AskedPdf(
        String words,
        Optional<PdfKind> standard,
        Optional<String> other,
        float version,
        @Nullable PrintingCondition condition) {

    /** "PDF/X", "PDF/X-1a:2001", "PDF-X4", or a further "X-4" beside one of them. */
    private static final Pattern PDF_X = Pattern.compile(
            "\\b(?:PDF ?[/-]? ?X(?:[ -]?(?<level>\\d[A-Z]?)\\b)?|X-(?<further>\\d[A-Z]?)\\b)(?: ?:? ?(?<year>20\\d\\d))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VERSION =
            Pattern.compile("\\b(?:PDF|VERSION) ?(1\\.\\d|2\\.0)\\b", Pattern.CASE_INSENSITIVE);
    private static final String FIRST_YEAR = "2001";

    static AskedPdf of(MaterialRules material) {
        var words = material.pdfKind();
        Optional<PdfKind> standard = Optional.empty();
        Optional<String> other = Optional.empty();
        var said = PDF_X.matcher(words);
        while (said.find()) {
            var level = said.group("level") == null ? said.group("further") : said.group("level");
            if (level == null || level.equalsIgnoreCase("1") || level.equalsIgnoreCase("1a")) {
                var made = FIRST_YEAR.equals(said.group("year")) ? PdfKind.PDF_X_1A_2001 : PdfKind.PDF_X_1A_2003;
                standard = standard.or(() -> Optional.of(made));
            } else {
                other = other.or(() -> Optional.of("PDF/X-" + level.toLowerCase(Locale.ROOT)));
            }
        }
        var version = VERSION.matcher(words);
        return new AskedPdf(
                words, standard, other, version.find() ? Float.parseFloat(version.group(1)) : 0, material.condition());
    }

    /** As what the page is written: PDF/X only where it can be true. */
    PdfForm form() {
        if (standard.isPresent() && condition != null) {
            return PdfForm.of(standard.get(), condition);
        }
        return PdfForm.plain(version > 0 && version < PdfKind.PDF_1_4.version() ? PdfKind.PDF_1_3 : PdfKind.PDF_1_4);
    }

    boolean isPdfX() {
        return standard.isPresent() || other.isPresent();
    }
}
