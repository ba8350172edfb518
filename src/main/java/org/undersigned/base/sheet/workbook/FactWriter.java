package org.undersigned.base.sheet.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.undersigned.base.sheet.FactSheet;

/** Writes facts under their headings, labels on the left, with an empty row before each heading but the first. */
final class FactWriter implements SheetWriter {

    private static final int WIDEST_LABEL = 40;
    private static final int WIDEST_VALUE = 90;

    private final FactSheet facts;
    private final XSSFSheet frame;
    private final CellWriter cells;
    private final ColumnWidths widths = new ColumnWidths(List.of(WIDEST_LABEL, WIDEST_VALUE));
    private int nextRow;

    FactWriter(FactSheet facts, XSSFSheet frame, CellWriter cells) {
        this.facts = facts;
        this.frame = frame;
        this.cells = cells;
    }

    @Override
    public void writeRows(SXSSFSheet sheet) {
        for (var section : facts.sections()) {
            writeSection(sheet, section);
        }
        frame.setDimensionOverride(new CellRangeAddress(0, Math.max(nextRow - 1, 0), 0, 1));
        widths.apply(frame);
    }

    private void writeSection(SXSSFSheet sheet, FactSheet.Section section) {
        if (nextRow > 0) {
            nextRow++;
        }
        var heading = section.heading();
        if (heading != null) {
            cells.write(
                    sheet.createRow(nextRow++).createCell(0),
                    heading,
                    cells.styles().heading());
        }
        for (var fact : section.facts()) {
            var row = sheet.createRow(nextRow++);
            cells.write(row.createCell(0), fact.label(), cells.styles().label());
            widths.fit(0, fact.label());
            cells.write(row.createCell(1), fact.value());
            widths.fit(1, cells.shown(CellWriter.kind(fact.value()), fact.value()));
            widths.endRow(row);
        }
    }
}
