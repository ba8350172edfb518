package org.undersigned.base.sheet.xlsx;

import org.undersigned.base.sheet.ExcelText;

/**
 * Reads a text that may be made of differently formatted runs; phonetic runs repeat it in another script and are left
 * out.
 */
final class RichText {

    /** The longest escape of one character, {@code _x000D_}. */
    private static final int ESCAPE_LENGTH = 7;

    private RichText() {}

    /** The text of the element ({@code si} or {@code is}) that starts here, longer than the most if it is too long. */
    static String read(XmlReader xml, String element, int most) {
        var raw = most * ESCAPE_LENGTH;
        var text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t") && text.length() <= raw) {
                text.append(xml.text(raw - text.length()));
            }
        }
        return ExcelText.decoded(text.toString());
    }

    /** The text of the plain element that starts here, under the same rule. */
    static String plain(XmlReader xml, int most) {
        return ExcelText.decoded(xml.text(most * ESCAPE_LENGTH));
    }
}
