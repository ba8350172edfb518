package org.undersigned.base.sheet.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Place;
import org.undersigned.base.sheet.SheetLimits;

/** The texts that a workbook keeps in one table and its cells name by number. */
record SharedStrings(List<String> texts) {

    static final SharedStrings NONE = new SharedStrings(List.of());

    static SharedStrings read(InputStream part, String fileName, SheetLimits limits) {
        var texts = new ArrayList<String>();
        try (var xml = new XmlReader(part, () -> new Place(fileName, 0))) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    if (texts.size() == limits.sharedStrings()) {
                        throw new Refusal("base.sheet.refused.too-many-texts", fileName, limits.sharedStrings());
                    }
                    texts.add(RichText.read(xml, "si", limits.cellCharacters()));
                }
            }
        }
        return new SharedStrings(texts);
    }

    /** The text with that number as a cell gives it, or null if the table has none. */
    @Nullable
    String text(String index) {
        try {
            var number = Integer.parseInt(index);
            return number >= 0 && number < texts.size() ? texts.get(number) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
