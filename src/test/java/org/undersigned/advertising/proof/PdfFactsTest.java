package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.undersigned.advertising.typeset.AdPdf;
import org.undersigned.advertising.typeset.PdfForm;
import org.undersigned.advertising.typeset.SetAd;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.advertising.typeset.SetAd.SetText;
import org.undersigned.base.sheet.FileProperties;
import org.undersigned.base.typeface.Face;

class PdfFactsTest {

    private static final double SIDE = 100;

    @Test
    void findsEachLetterThatRunsOffAnEdge() throws IOException {
        assertThat(outside(10, 50, "Inside")).isEmpty();
        assertThat(outside(80, 50, "Right")).isEqualTo("ht");
        assertThat(outside(-2, 50, "Left")).isEqualTo("L");
        assertThat(outside(10, 3, "Top")).isEqualTo("Top");
        assertThat(outside(10, 101, "Foot")).isEqualTo("Foot");
        assertThat(outside(90, 50, "A   ")).isEmpty();
    }

    private static String outside(double left, double baseline, String text) throws IOException {
        var set = new SetText(Part.BODY, Face.REGULAR, 12, left, baseline, text, 0, 0);
        var ad = new SetAd(SIDE, SIDE, List.of(set), List.of(), Optional.empty(), List.of());
        var out = new ByteArrayOutputStream();
        AdPdf.write(ad, new FileProperties("Ad", "Ad", "Us", List.of(), Instant.EPOCH), PdfForm.PLAIN, out);
        return PdfFacts.of(out.toByteArray(), "U0001-01-01", PdfForm.PLAIN).outside();
    }
}
