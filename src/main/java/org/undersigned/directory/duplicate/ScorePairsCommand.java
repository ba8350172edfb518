package org.undersigned.directory.duplicate;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.command.Command;
import org.undersigned.base.name.SamePerson;
import org.undersigned.base.sheet.SheetFile;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;
import org.undersigned.base.sheet.csv.CsvWriter;
import org.undersigned.base.sheet.format.FileFormat;

/**
 * {@code score-pairs FILE.csv}: prints each pair of names of the columns {@code a} and {@code b} as CSV, with its score
 * and whether the names alone would be taken for one person's.
 */
public final class ScorePairsCommand implements Command {

    private static final int DONE = 0;
    private static final int MISUSED = 2;

    @Override
    public String name() {
        return "score-pairs";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            System.err.println(Texts.text("directory.score-pairs.usage"));
            return MISUSED;
        }
        try (var file = open(arguments.getFirst())) {
            CsvWriter.writeForPrograms(scored(file), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DONE;
    }

    private static SheetFile open(String argument) {
        try {
            var path = Path.of(argument);
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                return FileFormat.open(path, path.getFileName().toString(), SheetLimits.DEFAULT);
            }
        } catch (InvalidPathException none) {
            // Such a file cannot be there either.
        }
        throw new Refusal("directory.refused.no-file", argument);
    }

    private static TableSheet scored(SheetFile file) {
        var pairs = new Pairs();
        var sheet = file.sheetNames().getFirst();
        file.forEachRow(sheet, pairs::read);
        pairs.requireHeader(sheet);
        return new TableSheet(
                sheet,
                sheet,
                List.of(
                        new Column("a", Kind.TEXT),
                        new Column("b", Kind.TEXT),
                        new Column("score", Kind.NUMBER),
                        new Column("decision", Kind.TEXT)),
                pairs.scored);
    }

    /** Reads the header first, then pair by pair. */
    private static final class Pairs {

        private final List<List<Object>> scored = new ArrayList<>();
        private List<String> header = List.of();

        void read(SheetRow row) {
            if (header.isEmpty()) {
                header = row.cells().stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList();
                return;
            }
            if (header.contains("a") && header.contains("b")) {
                var a = row.cell(header.indexOf("a"));
                var b = row.cell(header.indexOf("b"));
                var verdict = SamePerson.judge(a, b);
                scored.add(List.of(a, b, verdict.score(), verdict.isSame() ? "same" : "different"));
            }
        }

        void requireHeader(String sheet) {
            for (var column : List.of("a", "b")) {
                if (!header.contains(column)) {
                    throw new Refusal("directory.refused.no-column", sheet, column);
                }
            }
        }
    }
}
