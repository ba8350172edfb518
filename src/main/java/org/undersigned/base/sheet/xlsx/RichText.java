package org.undersigned.base.sheet.xlsx;

import org.jspecify.annotations.Nullable;
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
        var first = "";
        @Nullable StringBuilder all = null;
        while (xml.next() && !xml.ends(element)) {
            var length = all == null ? first.length() : all.length();
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t") && length <= raw) {
                var run = xml.text(raw - length);
                if (length == 0) {
                    first = run;
                } else {
                    all = (all == null ? new StringBuilder(first) : all).append(run);
                }
            }
        }
        return ExcelText.decoded(all == null ? first : all.toString());
    }

    /** The text of the plain element that starts here, under the same rule. */
    static String plain(XmlReader xml, int most) {
        return ExcelText.decoded(xml.text(most * ESCAPE_LENGTH));
    }
}
