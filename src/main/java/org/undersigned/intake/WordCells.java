package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.base.name.DamagedText;
import org.undersigned.base.name.RuinedAccents;
import org.undersigned.intake.field.Field;

/**
 * The cells of a row that hold words: ruined accents are put right in them by the same rule as in names, unless that is
 * refused, and what has lost letters for good is told.
 */
public final class WordCells {

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private WordCells() {}

    /** The cells of a row as they are read for a field. */
    static List<String> read(ImportPlan plan, List<String> cells, Field field) {
        if (!field.isWords() || arePlain(cells) || plan.refused().contains(CleaningRule.RUINED_ACCENTS)) {
            return cells;
        }
        var read = new ArrayList<>(cells);
        for (var column : plan.columns().of(field)) {
            if (column < read.size()) {
                read.set(column, RuinedAccents.repaired(read.get(column)));
            }
        }
        return read;
    }

    /** Of which fields a row holds words with ruined accents, but for its name. */
    public static List<Field> ruined(ImportPlan plan, List<String> cells) {
        return fields(cells)
                .filter(field -> raw(plan, cells, field).stream()
                        .anyMatch(cell -> !RuinedAccents.repaired(cell).equals(cell)))
                .toList();
    }

    /** Of which fields a row holds words that have lost letters, but for its name. */
    public static List<Field> damaged(ImportPlan plan, List<String> cells) {
        return fields(cells)
                .filter(field ->
                        raw(plan, read(plan, cells, field), field).stream().anyMatch(DamagedText::isOne))
                .toList();
    }

    /** Whether accents were ruined in the name of a row. */
    public static boolean isNameRuined(ImportPlan plan, List<String> cells) {
        var cell = plan.value(cells, Field.NAME);
        return !RuinedAccents.repaired(cell).equals(cell);
    }

    /** Whether the name of a row has lost letters. */
    public static boolean isNameDamaged(ImportPlan plan, List<String> cells) {
        var cell = plan.value(cells, Field.NAME);
        return DamagedText.isName(
                plan.refused().contains(CleaningRule.RUINED_ACCENTS) ? cell : RuinedAccents.repaired(cell));
    }

    private static Stream<Field> fields(List<String> cells) {
        return arePlain(cells) ? Stream.empty() : Arrays.stream(Field.values()).filter(Field::isWords);
    }

    /** Most rows have no letter that could have been ruined. */
    private static boolean arePlain(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.chars().allMatch(character -> character < FIRST_BEYOND_ASCII));
    }

    private static List<String> raw(ImportPlan plan, List<String> cells, Field field) {
        return plan.columns().of(field).stream()
                .filter(column -> column < cells.size())
                .map(cells::get)
                .toList();
    }
}
