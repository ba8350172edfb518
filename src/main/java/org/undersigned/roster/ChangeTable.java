package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;

/**
 * What is new since the edition before, as a table. An edition has every name that stands when it is sealed, so a name
 * that was taken off it stood no longer, and an old credit is not what the signer wants printed: of the former only the
 * number is told, of the latter nothing.
 */
final class ChangeTable {

    private ChangeTable() {}

    static TableSheet of(EditionFacts previous, EditionDifference difference) {
        return new TableSheet(
                text("roster.file.sheet.changes", previous.number()), "Changes", columns(), rows(difference));
    }

    private static List<Column> columns() {
        var columns = new ArrayList<>(List.of(new Column(text("roster.file.column.change"), Kind.TEXT)));
        columns.addAll(NameTable.columns());
        return columns;
    }

    private static List<List<@Nullable Object>> rows(EditionDifference difference) {
        var rows = new ArrayList<List<@Nullable Object>>();
        difference.added().forEach(line -> rows.add(row(text("roster.file.change.added"), line)));
        difference.corrected().forEach(each -> rows.add(row(text("roster.file.change.corrected"), each.after())));
        if (!difference.removed().isEmpty()) {
            rows.add(alone(
                    text("roster.file.change.taken-off", difference.removed().size())));
        }
        if (!difference.reordered().isEmpty()) {
            rows.add(alone(
                    text("roster.file.change.moved", difference.reordered().size())));
        }
        return rows.isEmpty() ? List.of(alone(text("roster.file.change.none"))) : rows;
    }

    private static List<@Nullable Object> row(String change, EditionLine line) {
        var row = alone(change);
        row.addAll(NameTable.row(line));
        return row;
    }

    private static List<@Nullable Object> alone(String change) {
        var row = new ArrayList<@Nullable Object>();
        row.add(change);
        return row;
    }
}
