package org.undersigned.base.sheet.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.FactSheet;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.Workbook;

/**
 * Writes a {@link Workbook} as an Excel file. The same description gives the same bytes, on any machine and at any
 * time, as long as the version of POI stays.
 */
public final class WorkbookWriter {

    private WorkbookWriter() {}

    /**
     * @param out receives the file when all rows have been gone through; it is not closed
     * @throws Refusal if a sheet has more rows or a cell more characters than Excel allows
     */
    public static void write(Workbook workbook, OutputStream out) throws IOException {
        PoiLimits.apply();
        try (var prepared = new XSSFWorkbook()) {
            CoreFacts.write(workbook.properties(), prepared);
            var writers = prepareSheets(prepared, workbook);
            try (var streamed = new StreamedWorkbook(prepared)) {
                for (var i = 0; i < writers.size(); i++) {
                    writers.get(i).writeRows(streamed.getSheetAt(i));
                }
                streamed.write(out);
            }
        }
    }

    private static List<SheetWriter> prepareSheets(XSSFWorkbook prepared, Workbook workbook) {
        var inColumns = cells(prepared, workbook.zone(), HorizontalAlignment.RIGHT);
        var besideLabels = cells(prepared, workbook.zone(), HorizontalAlignment.LEFT);
        var sheetNames = new Names();
        var tableNames = new Names();
        var writers = new ArrayList<SheetWriter>();
        for (var sheet : workbook.sheets()) {
            var frame = prepared.createSheet(sheetNames.sheet(sheet.name()));
            PageLayout.apply(frame, workbook.pageHeader());
            writers.add(
                    switch (sheet) {
                        case FactSheet facts -> new FactWriter(facts, frame, besideLabels);
                        case TableSheet table ->
                            new TableWriter(table, tableNames.table(table.tableName()), frame, inColumns);
                    });
        }
        prepared.setActiveSheet(0);
        prepared.setSelectedTab(0);
        return writers;
    }

    private static CellWriter cells(XSSFWorkbook prepared, ZoneId zone, HorizontalAlignment numbers) {
        return new CellWriter(CellStyles.in(prepared, zone, numbers), zone);
    }
}
