package org.undersigned.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads back the workbooks that newsrooms get. */
final class Workbooks {

    private Workbooks() {}

    static <T> T open(byte[] content, Function<XSSFWorkbook, T> look) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return look.apply(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the cells of all sheets, row by row, by the name of the sheet. */
    static Map<String, List<List<String>>> cells(byte[] content) {
        return open(content, workbook -> {
            var sheets = new LinkedHashMap<String, List<List<String>>>();
            workbook.forEach(sheet -> sheets.put(sheet.getSheetName(), rows((XSSFSheet) sheet)));
            return sheets;
        });
    }

    private static List<List<String>> rows(XSSFSheet sheet) {
        var shown = new DataFormatter();
        var rows = new ArrayList<List<String>>();
        for (var row : sheet) {
            var cells = new ArrayList<String>();
            row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
            rows.add(cells);
        }
        return rows;
    }
}
