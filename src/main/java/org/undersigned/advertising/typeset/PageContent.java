package org.undersigned.advertising.typeset;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.undersigned.advertising.typeset.SetAd.SetRule;
import org.undersigned.advertising.typeset.SetAd.SetText;
import org.undersigned.base.typeface.Face;

/** The operators that draw a page: PDFBox writes no kerning, and this needs eleven of them. */
final class PageContent {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final double UNITS = 1_000;
    private static final String BLACK = "0 0 0 1 k\n0 0 0 1 K\n";

    private final StringBuilder out = new StringBuilder(BLACK);
    private final double depth;
    private final Map<Face, EmbeddedFace> fonts;
    private final PDResources resources;
    private final PDDocument pdf;

    PageContent(double depth, Map<Face, EmbeddedFace> fonts, PDResources resources, PDDocument pdf) {
        this.depth = depth;
        this.fonts = fonts;
        this.resources = resources;
        this.pdf = pdf;
    }

    String of(SetAd ad) throws IOException {
        ad.rules().forEach(this::rule);
        for (var text : ad.texts()) {
            text(text);
        }
        return out.toString();
    }

    private void rule(SetRule rule) {
        number(rule.weight()).append("w ");
        number(rule.fromLeft());
        number(depth - rule.fromTop()).append("m ");
        number(rule.toLeft());
        number(depth - rule.toTop()).append("l S\n");
    }

    private void text(SetText text) throws IOException {
        var font = font(text.face());
        out.append("BT /").append(font.resource().getName()).append(' ');
        number(text.size()).append("Tf ");
        if (text.tracking() != 0) {
            number(text.tracking()).append("Tc ");
        }
        out.append("1 0 0 1 ");
        number(text.left());
        number(depth - text.baseline()).append("Tm [<");
        letters(text, font);
        out.append(">] TJ");
        if (text.tracking() != 0) {
            out.append(" 0 Tc");
        }
        out.append(" ET\n");
    }

    private void letters(SetText text, EmbeddedFace font) {
        var face = text.face();
        var before = -1;
        for (var character : text.text().codePoints().toArray()) {
            var nearer = before < 0 ? 0 : -face.kerning(before, character);
            if (before == ' ' && text.blank() != 0) {
                nearer -= (int) Math.round(text.blank() / text.size() * UNITS);
            }
            if (nearer != 0) {
                out.append("> ").append(nearer).append(" <");
            }
            HEX.formatHex(out, code(font.use(character)));
            before = character;
        }
    }

    private static byte[] code(int glyph) {
        return new byte[] {(byte) (glyph >> Byte.SIZE), (byte) glyph};
    }

    private EmbeddedFace font(Face face) throws IOException {
        var font = fonts.get(face);
        if (font == null) {
            var loaded = face.in(pdf);
            font = new EmbeddedFace(face, loaded, resources.add(loaded));
            fonts.put(face, font);
        }
        return font;
    }

    private StringBuilder number(double value) {
        return out.append(BigDecimal.valueOf(value)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString())
                .append(' ');
    }
}
