package org.undersigned.base.sheet.workbook;

import java.time.ZoneId;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The styles that all cells of one workbook share.
 *
 * @param guardedText for texts that Excel would take for a formula when someone edits them
 */
record CellStyles(
        CellStyle header,
        CellStyle heading,
        CellStyle label,
        CellStyle text,
        CellStyle guardedText,
        CellStyle number,
        CellStyle date,
        CellStyle instant) {

    private static final short USUAL_POINTS = 11;
    private static final short HEADING_POINTS = 14;

    /** For texts too: a cell in Excel's text format shows a long one as hash signs and spoils formulas typed beside it. */
    private static final String GENERAL = "General";

    private static final String ISO_DATE = "yyyy-mm-dd";

    /** @param numbers how numbers stand: on the right in columns, on the left beside a label */
    static CellStyles in(XSSFWorkbook workbook, ZoneId zone, HorizontalAlignment numbers) {
        var guarded = text(workbook);
        guarded.setQuotePrefixed(true);
        return new CellStyles(
                header(workbook),
                heading(workbook),
                bold(workbook, USUAL_POINTS),
                text(workbook),
                guarded,
                formatted(workbook, GENERAL, numbers),
                formatted(workbook, ISO_DATE, HorizontalAlignment.LEFT),
                formatted(workbook, instantFormat(zone), HorizontalAlignment.LEFT));
    }

    /** Excel's times have no zone, so the format names it. */
    static String instantFormat(ZoneId zone) {
        return ISO_DATE + " hh:mm \"" + zone.getId() + "\"";
    }

    private static XSSFCellStyle header(XSSFWorkbook workbook) {
        var style = bold(workbook, USUAL_POINTS);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle heading(XSSFWorkbook workbook) {
        var style = bold(workbook, HEADING_POINTS);
        style.setWrapText(false);
        return style;
    }

    private static XSSFCellStyle bold(XSSFWorkbook workbook, short points) {
        var font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        var style = text(workbook);
        style.setFont(font);
        return style;
    }

    private static XSSFCellStyle text(XSSFWorkbook workbook) {
        var style = formatted(workbook, GENERAL, HorizontalAlignment.LEFT);
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle formatted(XSSFWorkbook workbook, String format, HorizontalAlignment alignment) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(alignment);
        style.setIndention((short) 1);
        return style;
    }
}
