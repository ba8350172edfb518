package org.undersigned.base.sheet.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.ExcelText;
import org.undersigned.base.sheet.FormulaGuard;
import org.undersigned.base.sheet.Place;
import org.undersigned.base.sheet.TableSheet;

/**
 * Puts values into cells so that a person sees exactly the value. What Excel cannot keep as a number becomes a text.
 */
record CellWriter(CellStyles styles, ZoneId zone) {

    private static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int EXACT_DIGITS = 15;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    void write(Cell cell, TableSheet.Kind kind, @Nullable Object value) {
        if (value != null) {
            switch (kind) {
                case TEXT -> writeText(cell, value.toString());
                case NUMBER -> writeNumber(cell, (Number) value);
                case DATE -> writeDate(cell, (LocalDate) value);
                case INSTANT -> writeInstant(cell, (Instant) value);
            }
        }
    }

    /** A value of a fact, by its own type. */
    void write(Cell cell, @Nullable Object value) {
        write(cell, kind(value), value);
    }

    /** A text of ours in a given style. */
    void write(Cell cell, String text, CellStyle style) {
        cell.setCellStyle(style);
        cell.setCellValue(encoded(cell, text));
    }

    /** The text that the value will show as, for the width of its column. */
    String shown(TableSheet.Kind kind, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        return kind == TableSheet.Kind.INSTANT ? CellStyles.instantFormat(zone) : value.toString();
    }

    static TableSheet.Kind kind(@Nullable Object value) {
        return switch (value) {
            case Number number -> TableSheet.Kind.NUMBER;
            case LocalDate date -> TableSheet.Kind.DATE;
            case Instant instant -> TableSheet.Kind.INSTANT;
            case null, default -> TableSheet.Kind.TEXT;
        };
    }

    private void writeText(Cell cell, String text) {
        write(cell, text, FormulaGuard.isTakenForMore(text) ? styles.guardedText() : styles.text());
    }

    private void writeNumber(Cell cell, Number number) {
        var text = number.toString();
        if (isExact(text)) {
            cell.setCellStyle(styles.number());
            cell.setCellValue(number.doubleValue());
        } else {
            writeText(cell, text);
        }
    }

    private void writeDate(Cell cell, LocalDate date) {
        if (isInCalendar(date)) {
            cell.setCellStyle(styles.date());
            cell.setCellValue(date);
        } else {
            writeText(cell, date.toString());
        }
    }

    private void writeInstant(Cell cell, Instant instant) {
        var moment = LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.SECONDS);
        if (isInCalendar(moment.toLocalDate())) {
            cell.setCellStyle(styles.instant());
            cell.setCellValue(DateUtil.getExcelDate(moment));
        } else {
            writeText(cell, instant.toString());
        }
    }

    /** Before March 1900 Excel is one day off, after 9999 it ends. */
    private static boolean isInCalendar(LocalDate date) {
        return !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
    }

    /** Whether Excel's floating-point numbers keep every digit. */
    private static boolean isExact(String number) {
        try {
            return new BigDecimal(number).stripTrailingZeros().precision() <= EXACT_DIGITS;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The limit counts what is written, a few characters more than the text if it looks like it holds escapes. */
    private static String encoded(Cell cell, String text) {
        var encoded = ExcelText.encoded(text);
        if (encoded.length() > MOST_CHARACTERS) {
            throw new Place(cell.getSheet().getSheetName(), cell.getRowIndex() + 1)
                    .refusal("base.sheet.refused.cell-too-long", MOST_CHARACTERS);
        }
        return encoded;
    }
}
