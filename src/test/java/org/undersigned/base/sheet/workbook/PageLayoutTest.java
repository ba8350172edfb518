package org.undersigned.base.sheet.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.COVER;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.SIGNATORIES;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.readBack;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.workbook;

import java.io.IOException;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.base.sheet.Workbook;

class PageLayoutTest {

    @Test
    void setsUpEverySheetForPrinting() throws IOException {
        var described = new Workbook(
                WorkbookFixture.PROPERTIES,
                "EMBARGOED & confidential",
                WorkbookFixture.NEW_YORK,
                List.of(COVER, SIGNATORIES));
        try (var workbook = readBack(described)) {
            for (var sheet : workbook) {
                assertTrue(sheet.getPrintSetup().getLandscape());
                assertTrue(sheet.getFitToPage());
                assertEquals(1, sheet.getPrintSetup().getFitWidth());
                assertEquals(0, sheet.getPrintSetup().getFitHeight());
                assertEquals("Page &P of &N", sheet.getFooter().getCenter());
                assertEquals("EMBARGOED && confidential", sheet.getHeader().getCenter());
            }
            assertEquals("1:1", workbook.getSheetAt(1).getRepeatingRows().formatAsString());
            assertEquals(0, workbook.getActiveSheetIndex());
            assertTrue(workbook.getSheetAt(0).isSelected());
            assertFalse(workbook.getSheetAt(1).isSelected());
        }
    }

    @Test
    void keepsAPageHeaderWithinWhatExcelAccepts() {
        assertEquals("a&&b", PageLayout.escaped("a&b"));
        assertEquals("x".repeat(252) + "…", PageLayout.escaped("x".repeat(300)));
        var ampersands = PageLayout.escaped("&".repeat(200));
        assertEquals("&".repeat(252) + "…", ampersands);
        assertTrue(PageLayout.escaped("🎸".repeat(200)).length() <= 253);
    }

    @Test
    void describesTheDocument() throws IOException {
        try (var workbook = readBack(workbook(COVER))) {
            var properties = workbook.getProperties().getCoreProperties();
            assertEquals("Press sheet 3", properties.getTitle());
            assertEquals("Open letter", properties.getSubject());
            assertEquals("A & B Coalition", properties.getCreator());
            assertEquals("letter, press", properties.getKeywords());
            assertEquals(Date.from(WorkbookFixture.MADE_AT), properties.getCreated());
            assertEquals(Date.from(WorkbookFixture.MADE_AT), properties.getModified());
        }
    }
}
