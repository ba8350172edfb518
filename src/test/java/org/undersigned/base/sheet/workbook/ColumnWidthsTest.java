package org.undersigned.base.sheet.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.readBack;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.row;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.workbook;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;

class ColumnWidthsTest {

    @Test
    void fitsColumnsToWhatTheyShowAndWrapsTheRest() throws IOException {
        var table = new TableSheet(
                "Widths",
                "widths",
                List.of(
                        new Column("Name as credited", Kind.TEXT),
                        new Column("林", Kind.TEXT),
                        new Column("Note", Kind.TEXT, 10)),
                List.of(
                        row("x", "椎名林檎椎名林檎", "twenty characters :-)"),
                        row("a\nb\nc", null, null),
                        row("y", null, null)));
        try (var workbook = readBack(workbook(table))) {
            var sheet = workbook.getSheetAt(0);
            assertEquals((16 + 3 + 3) * 256, sheet.getColumnWidth(0));
            assertEquals((16 + 3) * 256, sheet.getColumnWidth(1));
            assertEquals((10 + 3) * 256, sheet.getColumnWidth(2));
            assertEquals(45, sheet.getRow(1).getHeightInPoints());
            assertEquals(45, sheet.getRow(2).getHeightInPoints());
            assertFalse(sheet.getRow(3).getCTRow().isSetHt());
            assertTrue(sheet.getRow(1).getCell(2).getCellStyle().getWrapText());
        }
    }

    @Test
    void countsWideCharactersTwice() {
        assertEquals(0, ColumnWidths.width(""));
        assertEquals(3, ColumnWidths.width("Zoë"));
        assertEquals(8, ColumnWidths.width("椎名林檎"));
        assertEquals(4, ColumnWidths.width("𠮷x｡"));
    }
}
