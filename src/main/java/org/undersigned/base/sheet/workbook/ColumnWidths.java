package org.undersigned.base.sheet.workbook;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Finds how wide columns have to be from what the first rows show, and how high rows that wrap. Measuring each cell by
 * its font would make writing eight times as slow.
 */
final class ColumnWidths {

    private static final int SAMPLE_ROWS = 500;
    private static final int NARROWEST = 6;
    private static final int MARGIN = 3;

    /** Excel's limits: characters of a column, points of a row. */
    private static final int WIDEST = 255 - MARGIN;

    private static final float HIGHEST = 409;
    private static final float LINE_POINTS = 15;

    /** Excel counts widths in 256ths of a digit. */
    private static final int UNIT = 256;

    /** Hangul; no script before it has wide characters. */
    private static final int FIRST_WIDE = 0x1100;

    private final int[] widths;
    private final int[] widest;
    private int rows;
    private int lines = 1;

    /** @param widest the most for each column; longer texts wrap */
    ColumnWidths(List<Integer> widest) {
        this.widest = widest.stream()
                .mapToInt(most -> Math.clamp(most, NARROWEST, WIDEST))
                .toArray();
        this.widths = new int[widest.size()];
        Arrays.fill(widths, NARROWEST);
    }

    /** Makes room for a text that does not wrap. */
    void reserve(int column, int characters) {
        widths[column] = Math.clamp(characters, widths[column], widest[column]);
    }

    /** Makes room for the text of a cell, as long as the sample lasts, and counts the lines it takes. */
    void fit(int column, String text) {
        if (rows < SAMPLE_ROWS) {
            text.lines().forEach(line -> reserve(column, width(line)));
        }
        // Within the sample a text that is wider than its column now has found the column at its widest.
        var count = text.lines()
                .mapToInt(line -> Math.ceilDiv(Math.max(width(line), 1), widths[column]))
                .sum();
        lines = Math.max(lines, count);
    }

    /** Gives the row the height of its longest text; rows of one line are left to the reading program. */
    void endRow(Row row) {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(lines * LINE_POINTS, HIGHEST));
        }
        lines = 1;
        rows++;
    }

    void apply(Sheet sheet) {
        for (var column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (widths[column] + MARGIN) * UNIT);
        }
    }

    /** In digits; Chinese, Japanese and Korean characters and most pictures take two. */
    static int width(String line) {
        var width = 0;
        for (var i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            width += isWide(line.codePointAt(i)) ? 2 : 1;
        }
        return width;
    }

    private static boolean isWide(int character) {
        if (character < FIRST_WIDE) {
            return false;
        }
        var width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
