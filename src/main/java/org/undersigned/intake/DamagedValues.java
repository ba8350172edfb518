package org.undersigned.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.base.name.DamagedText;

/** What rows say in words that have lost letters is entered only where a person has chosen it. */
final class DamagedValues {

    private DamagedValues() {}

    /** What lines would change, with nothing chosen that is damaged. */
    static Map<Integer, List<LineChange>> left(Map<Integer, List<LineChange>> changes) {
        var left = new LinkedHashMap<Integer, List<LineChange>>();
        changes.forEach((line, some) -> left.put(
                line,
                some.stream()
                        .map(change -> isDamaged(change) ? change.left() : change)
                        .toList()));
        return left;
    }

    /** The lines, each with the reason where it would enter something damaged and has no other. */
    static List<ImportLine> marked(List<ImportLine> lines, Map<Integer, List<LineChange>> changes) {
        return lines.stream()
                .map(line -> line.problem() == null
                                && changes.getOrDefault(line.number(), List.of()).stream()
                                        .anyMatch(DamagedValues::isDamaged)
                        ? line.besides(Problem.DAMAGED_WORDS)
                        : line)
                .toList();
    }

    private static boolean isDamaged(LineChange change) {
        var said = change.kept().said();
        return change.effect().canBeEntered() && said.field().isWords() && DamagedText.isOne(said.value());
    }
}
