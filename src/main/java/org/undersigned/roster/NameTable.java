package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;
import org.undersigned.directory.Discipline;

/** Lines of an edition as a table. It has what is printed and no way to reach anybody. */
final class NameTable {

    /** Names of bodies are long, and a name in two lines reads as two names. */
    private static final int LONGEST_NAME = 80;

    private NameTable() {}

    static TableSheet of(String sheet, String table, List<EditionLine> lines) {
        return new TableSheet(sheet, table, columns(), rows(lines));
    }

    static List<Column> columns() {
        return List.of(
                new Column(text("roster.file.column.number"), Kind.NUMBER),
                new Column(text("roster.file.column.name"), Kind.TEXT, LONGEST_NAME),
                new Column(text("roster.file.column.descriptor"), Kind.TEXT),
                new Column(text("roster.file.column.title"), Kind.TEXT),
                new Column(text("roster.file.column.kind"), Kind.TEXT),
                new Column(text("roster.file.column.discipline"), Kind.TEXT),
                new Column(text("roster.file.column.sort-key"), Kind.TEXT));
    }

    static String discipline(EditionLine line) {
        return line.discipline() == null ? "" : Discipline.label(line.discipline());
    }

    static List<@Nullable Object> row(EditionLine line) {
        return Arrays.asList(
                line.position(),
                line.credited(),
                line.descriptor(),
                line.title(),
                Texts.label(line.kind()),
                discipline(line),
                line.sortKey());
    }

    private static List<List<? extends @Nullable Object>> rows(List<EditionLine> lines) {
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        for (var line : lines) {
            rows.add(row(line));
        }
        return rows;
    }
}
