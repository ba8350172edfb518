package org.undersigned.base.sheet.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.Place;

/** The number formats of a workbook's cell styles, in the order in which cells name them. */
record CellFormats(List<Format> formats) {

    static final CellFormats NONE = new CellFormats(List.of());

    private static final Format GENERAL = new Format(NumberFormat.NUMBER, 0);

    /** Excel allows 65,490 styles. */
    private static final int MOST = 70_000;

    /** @param digits how many digits a padded number has */
    record Format(NumberFormat kind, int digits) {}

    static CellFormats read(InputStream part, String fileName) {
        var custom = new HashMap<Integer, Format>();
        var formats = new ArrayList<Format>();
        var inCellStyles = false;
        try (var xml = new XmlReader(part, () -> new Place(fileName, 0))) {
            while (xml.next() && formats.size() + custom.size() < MOST) {
                if (xml.starts("numFmt")) {
                    addCustom(xml, custom);
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    inCellStyles = xml.starts("cellXfs");
                } else if (inCellStyles && xml.starts("xf")) {
                    formats.add(format(number(xml.attribute("numFmtId")), custom));
                }
            }
        }
        return new CellFormats(formats);
    }

    /** The format of a cell's style; the general one if the cell or the workbook names none. */
    Format of(@Nullable String style) {
        var index = number(style);
        return index >= 0 && index < formats.size() ? formats.get(index) : GENERAL;
    }

    private static void addCustom(XmlReader xml, Map<Integer, Format> custom) {
        var code = xml.attribute("formatCode");
        if (code != null) {
            custom.put(number(xml.attribute("numFmtId")), new Format(NumberFormat.of(code), code.length()));
        }
    }

    private static Format format(int id, Map<Integer, Format> custom) {
        var defined = custom.get(id);
        return defined == null ? new Format(NumberFormat.builtIn(id), 0) : defined;
    }

    private static int number(@Nullable String value) {
        try {
            return value == null ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
