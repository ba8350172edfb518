package org.undersigned.advertising.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class AdPdfTest {

    private static final Set<String> COLOURS =
            Set.of("k", "K", "rg", "RG", "g", "G", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "Do");

    @Test
    void isAsLargeAsTheAdWithoutMarks() throws IOException {
        try (var pdf = Ads.opened(ad(300))) {
            var page = pdf.getPage(0);

            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(page.getMediaBox().getWidth()).isEqualTo(782.64f);
            assertThat(page.getMediaBox().getHeight()).isEqualTo(1512f);
            assertThat(page.getTrimBox().toString())
                    .isEqualTo(page.getMediaBox().toString());
        }
    }

    @Test
    void printsInBlackAlone() throws IOException {
        try (var pdf = Ads.opened(ad(300))) {
            assertThat(colours(pdf.getPage(0))).containsExactly("0 0 0 1 k", "0 0 0 1 K");
        }
    }

    @Test
    void embedsThePartsOfTheTypefaceThatItUses() throws IOException {
        try (var pdf = Ads.opened(ad(300))) {
            var resources = pdf.getPage(0).getResources();
            var names = new HashSet<String>();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                names.add(font.getName());
            }
            assertThat(names)
                    .allMatch(name -> name.matches("[A-Z]{6}\\+SourceSerif4.*"))
                    .hasSizeBetween(3, 6);
        }
    }

    @Test
    void isTheSameFileForTheSameAd() throws IOException {
        assertThat(Ads.pdf(ad(120))).isEqualTo(Ads.pdf(ad(120)));
    }

    @Test
    void readsBackApostrophesAndHyphensAsTheyWereWritten() throws IOException {
        var names = new ArrayList<SetName>();
        names.add(new SetName("Jo O’Brien-Griffin", ""));
        names.add(new SetName("Flea", "of “The Offley Five”"));
        names.add(new SetName("Kahananui Kaʻiulani", ""));
        var ad = Typesetter.set(Ads.words(names), Ads.form(Ads.WSJ_QUARTER, AdLayout.CLASSIC, NameSetting.ONE_A_LINE));

        try (var pdf = Ads.opened(ad)) {
            assertThat(Ads.text(pdf)).contains("Jo O’Brien-Griffin Flea, of “The Offley Five” ");
        }
    }

    private static SetAd ad(int names) {
        return Typesetter.set(
                Ads.words(InventedNames.of(names)), Ads.form(Ads.WSJ_PAGE, AdLayout.CLASSIC, NameSetting.RUN_IN_DOT));
    }

    private static List<String> colours(PDPage page) throws IOException {
        var colours = new ArrayList<String>();
        var operands = new ArrayList<String>();
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                if (COLOURS.contains(operator.getName())) {
                    colours.add(String.join(" ", operands) + " " + operator.getName());
                }
                operands.clear();
            } else if (token instanceof COSBase number) {
                operands.add(number.toString().replaceAll("\\D", ""));
            }
        }
        return colours;
    }
}
