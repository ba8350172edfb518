package org.undersigned.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.base.name.NotAName;
import org.undersigned.base.sheet.ErrorValue;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyMatching;
import org.undersigned.intake.field.AddressInName;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.KindWords;

/** Makes lines of rows: one of each, or two where a row plainly names two persons. */
@Component
class RowReader {

    /** The longest name that the directory takes, in characters. */
    private static final int LONGEST_NAME = 200;

    private final PartyMatching matching;

    RowReader(PartyMatching matching) {
        this.matching = matching;
    }

    /** The lines of all rows in their order, numbered from 1; nothing is compared yet. */
    List<ImportLine> read(ImportPlan plan, List<SheetRow> rows) {
        var wholes = knownWholes(plan, rows);
        var lines = new ArrayList<ImportLine>();
        for (var row : rows) {
            var readings = wholes.contains(cell(plan, row))
                    ? List.of(one(plan, row, plan.refused()))
                    : readings(plan, row, plan.refused());
            readings.forEach(reading -> lines.add(line(plan, lines.size() + 1, row, reading)));
        }
        return lines;
    }

    /** One or two names of a row, by the rules that are not refused. */
    static List<NameReading> readings(ImportPlan plan, SheetRow row, Set<CleaningRule> refused) {
        var two = two(plan, row, refused);
        return two.isEmpty() ? List.of(one(plan, row, refused)) : two;
    }

    /** The cells that could be two names and that the directory has as the name of one party: a duo under two names. */
    private Set<String> knownWholes(ImportPlan plan, List<SheetRow> rows) {
        var names = new HashMap<String, String>();
        for (var row : rows) {
            if (!two(plan, row, plan.refused()).isEmpty()) {
                names.put(cell(plan, row), one(plan, row, plan.refused()).name());
            }
        }
        var known = matching.sameNames(new HashSet<>(names.values()));
        names.values().retainAll(known.keySet());
        return names.keySet();
    }

    private static NameReading one(ImportPlan plan, SheetRow row, Set<CleaningRule> refused) {
        return NameReading.of(cell(plan, row), said(plan, row).orElse(null), refused);
    }

    /** A row whose kind means nothing is no two persons either: it waits for its word. A key is of one party. */
    private static List<NameReading> two(ImportPlan plan, SheetRow row, Set<CleaningRule> refused) {
        var said = said(plan, row);
        var isOne = said.isEmpty() && saysKind(plan, row)
                || !plan.value(row.cells(), Field.ROW_KEY).isEmpty();
        return isOne ? List.of() : NameReading.two(cell(plan, row), said.orElse(null), refused);
    }

    private static String cell(ImportPlan plan, SheetRow row) {
        return plan.value(row.cells(), Field.NAME);
    }

    /** The kind that the file tells, or else the row. */
    private static Optional<PartyKind> said(ImportPlan plan, SheetRow row) {
        return plan.kind() == null ? KindWords.meaning(plan.value(row.cells(), Field.KIND)) : Optional.of(plan.kind());
    }

    private static boolean saysKind(ImportPlan plan, SheetRow row) {
        return plan.kind() == null && !plan.value(row.cells(), Field.KIND).isEmpty();
    }

    private static ImportLine line(ImportPlan plan, int number, SheetRow row, NameReading reading) {
        var kind = kind(plan, row, reading);
        if (AddressInName.isIn(cell(plan, row))) {
            return ImportLine.read(number, row.number(), row.cells(), "", kind.orElse(null))
                    .rejected(Problem.ADDRESS);
        }
        if (ErrorValue.isOne(cell(plan, row))) {
            return ImportLine.read(number, row.number(), row.cells(), "", kind.orElse(null))
                    .rejected(Problem.ERROR_VALUE);
        }
        var line = ImportLine.read(number, row.number(), row.cells(), shortened(reading.name()), kind.orElse(null))
                .readBy(rules(plan, row, reading));
        var notAName = NotAName.reason(cell(plan, row));
        if (notAName.isPresent()) {
            return line.rejected(Problem.of(notAName.get()));
        }
        if (reading.name().length() > LONGEST_NAME) {
            return line.rejected(Problem.NAME_TOO_LONG);
        }
        return kind.isEmpty() ? line.rejected(Problem.UNKNOWN_KIND) : damaged(plan, line);
    }

    /** The rules that have touched the name, and the one that puts accents right also where it has touched other words. */
    private static Set<CleaningRule> rules(ImportPlan plan, SheetRow row, NameReading reading) {
        var rules = reading.cleaned().rules();
        if (rules.contains(CleaningRule.RUINED_ACCENTS)
                || plan.refused().contains(CleaningRule.RUINED_ACCENTS)
                || WordCells.ruined(plan, row.cells()).isEmpty()) {
            return rules;
        }
        var more = EnumSet.of(CleaningRule.RUINED_ACCENTS);
        more.addAll(rules);
        return more;
    }

    /** A new party whose name, or of which a word, has lost letters is for a person to decide about. */
    private static ImportLine damaged(ImportPlan plan, ImportLine line) {
        if (WordCells.isNameDamaged(plan, line.cells())) {
            return line.besides(Problem.DAMAGED_NAME);
        }
        return WordCells.damaged(plan, line.cells()).isEmpty() ? line : line.besides(Problem.DAMAGED_WORDS);
    }

    /** What file or row say, the bracket behind the name, or the guess; nothing where the row says what is no kind. */
    private static Optional<PartyKind> kind(ImportPlan plan, SheetRow row, NameReading reading) {
        var said = said(plan, row);
        return said.isPresent() || saysKind(plan, row)
                ? said
                : Optional.of(reading.inBrackets() == null ? reading.guessed() : reading.inBrackets());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
