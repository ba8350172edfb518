package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.advertising.PrintingCondition;
import org.undersigned.advertising.publication.CropMarks;
import org.undersigned.advertising.publication.MaterialRules;
import org.undersigned.advertising.typeset.PdfForm;
import org.undersigned.advertising.typeset.PdfKind;

/** What papers write about the file that they want, and what is made of it. */
class AskedPdfTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PDF/X-1a                      | PDF_X_1A_2003 | -
            pdf/x-1A:2003                 | PDF_X_1A_2003 | -
            PDF/X-1a:2001                 | PDF_X_1A_2001 | -
            PDF X1a 2001                  | PDF_X_1A_2001 | -
            PDF/X-1a(Plus), no trim marks | PDF_X_1A_2003 | -
            PDF/X, fonts embedded         | PDF_X_1A_2003 | -
            PDF/X-1                       | PDF_X_1A_2003 | -
            PDF/X-4 or X-1a:2001          | PDF_X_1A_2001 | PDF/X-4
            PDF/X-3:2002                  | -             | PDF/X-3
            PDF/X-4p                      | -             | PDF/X-4p
            PDF 1.3, CMYK                 | -             | -
            PDF only, at most 10 x 12 in  | -             | -
            ''                            | -             | -
            """)
    void isReadOutOfWhatThePaperSays(String words, @Nullable PdfKind standard, @Nullable String other) {
        var asked = AskedPdf.of(material(words, null));

        assertThat(asked.standard().orElse(null)).isEqualTo(standard);
        assertThat(asked.other().orElse(null)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PDF/X-1a:2001        | IFRA26       | PDF_X_1A_2001
            PDF/X-1a             | CGATS_TR_002 | PDF_X_1A_2003
            PDF/X-1a             | -            | PDF_1_4
            PDF/X-4              | IFRA26       | PDF_1_4
            PDF 1.3, CMYK        | IFRA26       | PDF_1_3
            PDF 1.7 or earlier   | -            | PDF_1_4
            ''                   | IFRA26       | PDF_1_4
            """)
    void isNeverSaidToBePdfXWithoutItsCondition(String words, @Nullable PrintingCondition condition, PdfKind written) {
        var form = AskedPdf.of(material(words, condition)).form();

        assertThat(form.kind()).isEqualTo(written);
        assertThat(form)
                .isEqualTo(
                        written.identified().isEmpty() || condition == null
                                ? PdfForm.plain(written)
                                : PdfForm.of(written, condition));
    }

    private static MaterialRules material(String words, @Nullable PrintingCondition condition) {
        return new MaterialRules(null, null, null, null, CropMarks.UNKNOWN, words, "", condition, null);
    }
}
