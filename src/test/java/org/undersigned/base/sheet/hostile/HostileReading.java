package org.undersigned.base.sheet.hostile;

import java.nio.file.Path;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.format.FileFormat;

/** Reads files one after the other in a process of its own, whose heap somebody has limited. */
final class HostileReading {

    private HostileReading() {}

    /** Prints a line for each file, with what came of it. */
    public static void main(String[] files) {
        for (var file : files) {
            System.out.println(file + ": " + outcome(Path.of(file)));
        }
    }

    /** All rows of all sheets, as an upload reads them. */
    static String outcome(Path file) {
        try (var sheets = FileFormat.open(file, file.getFileName().toString(), SheetLimits.DEFAULT)) {
            var rows = new int[1];
            for (var sheet : sheets.sheetNames()) {
                sheets.forEachRow(sheet, row -> rows[0]++);
            }
            return rows[0] + " rows";
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }
}
