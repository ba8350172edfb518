package org.undersigned.advertising.typeset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.undersigned.base.typeface.Face;

/**
 * A cut as a file embeds it, with the letters that were used and what each of them means to who reads the file back:
 * where the typeface has one shape for two characters, as for the apostrophe of O’Brien and a mark of phonetics, the one
 * that was used.
 */
final class EmbeddedFace {

    private final Face face;
    private final PDType0Font font;
    private final COSName resource;
    private final Map<Integer, String> meanings = new TreeMap<>();

    EmbeddedFace(Face face, PDType0Font font, COSName resource) {
        this.face = face;
        this.font = font;
        this.resource = resource;
    }

    COSName resource() {
        return resource;
    }

    /** The glyph of a character, which is embedded from now on. */
    int use(int character) {
        var glyph = face.glyph(character);
        meanings.putIfAbsent(glyph, Character.isWhitespace(character) ? " " : Character.toString(character));
        return glyph;
    }

    void embed() throws IOException {
        font.addGlyphsToSubset(meanings.keySet());
        font.subset();
        var meaning = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
        try (var out = meaning.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(toUnicode().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private String toUnicode() {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var entries =
                meanings.entrySet().stream().filter(entry -> entry.getKey() > 0).toList();
        for (var from = 0; from < entries.size(); from += 100) {
            var some = entries.subList(from, Math.min(from + 100, entries.size()));
            map.append(some.size()).append(" beginbfchar\n");
            for (var entry : some) {
                map.append("<%04X> <".formatted(entry.getKey()));
                for (var unit : entry.getValue().toCharArray()) {
                    map.append("%04X".formatted((int) unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
