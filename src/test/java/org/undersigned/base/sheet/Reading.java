package org.undersigned.base.sheet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.format.FileFormat;

/** Reads whole files for the tests, or the refusal that reading ends in. */
public final class Reading {

    private Reading() {}

    public static List<SheetRow> rows(Path file) {
        return rows(file, SheetLimits.DEFAULT);
    }

    public static List<SheetRow> rows(Path file, SheetLimits limits) {
        try (var sheets = FileFormat.open(file, file.getFileName().toString(), limits)) {
            var rows = new ArrayList<SheetRow>();
            sheets.forEachRow(sheets.sheetNames().getFirst(), rows::add);
            return rows;
        }
    }

    public static List<List<String>> cells(Path file) {
        return rows(file).stream().map(SheetRow::cells).toList();
    }

    public static List<String> firstColumn(Path file) {
        return rows(file).stream().map(row -> row.cell(0)).toList();
    }

    public static Refusal refusal(Path file) {
        return refusal(file, SheetLimits.DEFAULT);
    }

    public static Refusal refusal(Path file, SheetLimits limits) {
        var refusal = assertThrows(Refusal.class, () -> rows(file, limits));
        assertFalse(refusal.getMessage().startsWith("!"), refusal.getMessage());
        assertFalse(refusal.getMessage().contains("{"), refusal.getMessage());
        return refusal;
    }

    /** Limits that nothing small reaches, to lower one by one. */
    public static SheetLimits limits(int rows, int columns, int characters) {
        return new SheetLimits(1 << 20, 20, 1 << 20, 5, rows, columns, 1 << 20, characters, 1 << 20);
    }
}
