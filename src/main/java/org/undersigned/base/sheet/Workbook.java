package org.undersigned.base.sheet;

import java.time.ZoneId;
import java.util.List;

/**
 * A workbook to be written, described without any word of how.
 *
 * @param pageHeader printed above every page, for instance the embargo; empty for none
 * @param zone the zone in which instants are shown
 * @param sheets in their order; the first is the one that opens. Names are made valid and different
 */
public record Workbook(FileProperties properties, String pageHeader, ZoneId zone, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook has at least one sheet");
        }
    }
}
