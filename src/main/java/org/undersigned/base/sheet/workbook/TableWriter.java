package org.undersigned.base.sheet.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.Place;
import org.undersigned.base.sheet.TableSheet;

/**
 * Writes one table: its frame into the prepared workbook, then its rows into the streamed one, then how far it reaches
 * into the frame, which is written last.
 */
final class TableWriter implements SheetWriter {

    private static final String STYLE = "TableStyleLight1";
    private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    /** The button of a filter covers so many characters of its header. */
    private static final int FILTER_BUTTON = 3;

    private final TableSheet table;
    private final XSSFSheet frame;
    private final CellWriter cells;
    private final ColumnWidths widths;
    private final XSSFTable excelTable;

    TableWriter(TableSheet table, String tableName, XSSFSheet frame, CellWriter cells) {
        if (table.columns().size() > MOST_COLUMNS) {
            throw new Place(frame.getSheetName(), 1).refusal("base.sheet.refused.too-many-columns", MOST_COLUMNS);
        }
        this.table = table;
        this.frame = frame;
        this.cells = cells;
        this.widths = new ColumnWidths(
                table.columns().stream().map(TableSheet.Column::widest).toList());
        writeHeader();
        this.excelTable = createTable(tableName);
        frame.createFreezePane(0, 1);
        frame.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    @Override
    public void writeRows(SXSSFSheet sheet) {
        var last = 0;
        for (var values : table.rows()) {
            if (last == LAST_ROW) {
                throw new Place(frame.getSheetName(), last + 1).refusal("base.sheet.refused.too-many-rows", LAST_ROW);
            }
            last++;
            writeRow(sheet.createRow(last), values);
        }
        // Excel takes a table without any row under its header for damage: an empty list has one empty row.
        reachTo(Math.max(last, 1));
        widths.apply(frame);
    }

    private void writeHeader() {
        var names = new Names();
        var row = frame.createRow(0);
        for (var i = 0; i < table.columns().size(); i++) {
            var header = names.header(table.columns().get(i).header(), i + 1);
            cells.write(row.createCell(i), header, cells.styles().header());
            widths.reserve(i, ColumnWidths.width(header) + FILTER_BUTTON);
        }
    }

    private XSSFTable createTable(String name) {
        var excelTable = frame.createTable(area(1));
        excelTable.setName(name);
        excelTable.setDisplayName(name);
        var definition = excelTable.getCTTable();
        definition.addNewAutoFilter();
        var style = definition.addNewTableStyleInfo();
        style.setName(STYLE);
        style.setShowRowStripes(true);
        return excelTable;
    }

    private void writeRow(Row row, List<? extends @Nullable Object> values) {
        if (values.size() > table.columns().size()) {
            throw new IllegalArgumentException(
                    "Row " + row.getRowNum() + " of " + table.name() + " has more values than columns");
        }
        for (var i = 0; i < values.size(); i++) {
            var kind = table.columns().get(i).kind();
            var value = values.get(i);
            if (value != null) {
                cells.write(row.createCell(i), kind, value);
                widths.fit(i, cells.shown(kind, value));
            }
        }
        widths.endRow(row);
    }

    private void reachTo(int lastRow) {
        var reference = area(lastRow).formatAsString();
        excelTable.getCTTable().setRef(reference);
        excelTable.getCTTable().getAutoFilter().setRef(reference);
        var lastColumn = table.columns().size() - 1;
        frame.setDimensionOverride(new CellRangeAddress(0, lastRow, 0, lastColumn));
        var workbook = frame.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(frame), 0, lastColumn, 0, lastRow);
    }

    private AreaReference area(int lastRow) {
        var end = new CellReference(lastRow, table.columns().size() - 1);
        return new AreaReference(new CellReference(0, 0), end, SpreadsheetVersion.EXCEL2007);
    }
}
