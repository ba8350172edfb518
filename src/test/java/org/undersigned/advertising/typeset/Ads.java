package org.undersigned.advertising.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.undersigned.advertising.AdSize;
import org.undersigned.base.measure.Length;
import org.undersigned.base.sheet.FileProperties;

/** Ads as campaigns place them. */
final class Ads {

    /** As The Wall Street Journal gave its page in 2018. */
    static final AdSize WSJ_PAGE = new AdSize(Length.inches("10.87"), Length.inches("21"));

    static final AdSize WSJ_QUARTER = new AdSize(Length.inches("5.35"), Length.inches("10.5"));

    static final List<String> BODY = List.of(
            "The work of the people named on this page has been copied, without asking and without paying, to build"
                    + " machines that are meant to replace it. That is not progress, and calling it innovation does not"
                    + " change what it is.",
            "Those who make music, films, books and pictures create jobs, growth and exports. Instead of respecting that,"
                    + " some of the biggest technology companies use it to build platforms without permission and"
                    + " without regard for the law.",
            "A better way exists: through licences and partnerships. It is possible to have it all: advanced machines,"
                    + " and rights that are respected.");

    private static final FileProperties PROPERTIES =
            new FileProperties("INV-0001", "An ad", "A campaign", List.of(), Instant.parse("2026-01-20T17:00:00Z"));

    private Ads() {}

    static AdWords words(List<SetName> names) {
        return new AdWords(
                "ADVERTISEMENT",
                "Stealing isn’t innovation.",
                BODY,
                names,
                "We all agree. Do you? Join us at example.org/agree",
                "Paid for by the Invented Campaign, 1100 Example Avenue NW, Washington, DC 20005",
                "INV-0001");
    }

    static AdForm form(AdSize size, AdLayout layout, NameSetting setting) {
        return new AdForm(size, layout, setting, Punctuation.TYPOGRAPHIC, Optional.empty());
    }

    static AdForm form(AdSize size, AdLayout layout, NameSetting setting, String smallest) {
        return new AdForm(
                size, layout, setting, Punctuation.TYPOGRAPHIC, Optional.of(TypeSize.points(new BigDecimal(smallest))));
    }

    static byte[] pdf(SetAd ad) throws IOException {
        var out = new ByteArrayOutputStream();
        AdPdf.write(ad, PROPERTIES, PdfForm.PLAIN, out);
        return out.toByteArray();
    }

    static PDDocument opened(SetAd ad) throws IOException {
        return Loader.loadPDF(pdf(ad));
    }

    /** The text of the page with one blank wherever there is white. */
    static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
}
