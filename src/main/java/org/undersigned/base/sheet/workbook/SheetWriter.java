package org.undersigned.base.sheet.workbook;

import org.apache.poi.xssf.streaming.SXSSFSheet;

/** What is left to do for a sheet once its frame is prepared. */
@FunctionalInterface
interface SheetWriter {

    /** Streams the rows; called once, sheet after sheet. */
    void writeRows(SXSSFSheet sheet);
}
