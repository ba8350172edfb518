package org.undersigned.advertising.typeset;

import java.util.Optional;
import org.undersigned.advertising.PrintingCondition;

/**
 * What a page is written as.
 *
 * @param condition for which it is prepared; there for PDF/X alone, which is nothing without
 */
public record PdfForm(PdfKind kind, Optional<PrintingCondition> condition) {

    public static final PdfForm PLAIN = plain(PdfKind.PDF_1_4);

    public PdfForm {
        if (kind.identified().isEmpty() == condition.isPresent()) {
            throw new IllegalArgumentException(kind + " with " + condition);
        }
    }

    public static PdfForm plain(PdfKind kind) {
        return new PdfForm(kind, Optional.empty());
    }

    public static PdfForm of(PdfKind kind, PrintingCondition condition) {
        return new PdfForm(kind, Optional.of(condition));
    }
}
