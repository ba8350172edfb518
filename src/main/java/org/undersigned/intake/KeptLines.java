package org.undersigned.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people had decided about the rows of some lines, by the line where the same is proposed for it. */
record KeptLines(Map<Integer, KeptLine> byLine) {

    /** @param byRow what was decided about the rows; each of it is kept for one line at most */
    static KeptLines of(List<ImportLine> lines, Map<Integer, List<KeptLine>> byRow) {
        var byLine = new HashMap<Integer, KeptLine>();
        for (var line : lines) {
            var ofRow = byRow.getOrDefault(line.row(), List.of());
            ofRow.stream().filter(kept -> kept.isOf(line)).findFirst().ifPresent(kept -> {
                ofRow.remove(kept);
                byLine.put(line.number(), kept);
            });
        }
        return new KeptLines(byLine);
    }

    List<ImportLine> decide(List<ImportLine> lines) {
        return lines.stream()
                .map(line -> of(line.number()).map(kept -> kept.decide(line)).orElse(line))
                .toList();
    }

    /** @param changes by the number of their line */
    Map<Integer, List<LineChange>> choose(Map<Integer, List<LineChange>> changes) {
        var chosen = new HashMap<Integer, List<LineChange>>();
        changes.forEach((line, some) ->
                chosen.put(line, of(line).map(kept -> kept.choose(some)).orElse(some)));
        return chosen;
    }

    private Optional<KeptLine> of(int line) {
        return Optional.ofNullable(byLine.get(line));
    }
}
