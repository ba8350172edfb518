package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.FieldKeepers;
import org.undersigned.intake.field.FieldKeepers.Kept;

/**
 * Rows of one file that lead to the same party and say two things of which only one can be so. Each of them that would
 * change something is shown with the other one, and what they disagree on starts unchosen in both.
 */
@Component
class Contradictions {

    private final FieldKeepers keepers;

    Contradictions(FieldKeepers keepers) {
        this.keepers = keepers;
    }

    /** One thing of which a party has only one, as a line says it. */
    private record Single(ImportLine line, String only, Kept kept) {

        private boolean contradicts(Single other) {
            return line.number() != other.line().number()
                    && only.equals(other.only())
                    && !kept.said().value().equals(other.kept().said().value());
        }

        private boolean isIn(LineChange change) {
            return change.kept().said().equals(kept.said());
        }
    }

    /** Those of all lines of a file, by the party that they lead to. */
    Found among(ImportPlan plan, Collection<ImportLine> lines) {
        var byParty = new HashMap<UUID, List<ImportLine>>();
        for (var line : lines) {
            if (line.match() != null && line.rejection() == null) {
                byParty.computeIfAbsent(line.match(), party -> new ArrayList<>())
                        .add(line);
            }
        }
        var found = new HashMap<UUID, List<Single>>();
        byParty.forEach((party, some) -> {
            if (some.size() > 1) {
                found.put(party, singles(plan, some));
            }
        });
        return new Found(found);
    }

    private List<Single> singles(ImportPlan plan, List<ImportLine> lines) {
        var singles = new ArrayList<Single>();
        for (var line : lines) {
            var row = LineReading.of(plan, line);
            for (var kept : keepers.saidWithKey(row)) {
                if (kept.said().isUnderstood()) {
                    kept.keeper()
                            .onlyOne(row, kept.said())
                            .ifPresent(only -> singles.add(new Single(line, only, kept)));
                }
            }
        }
        return singles;
    }

    /** What two lines of a file disagree on, in the order of the fields. */
    Set<Field> between(ImportPlan plan, ImportLine line, ImportLine other) {
        var singles = singles(plan, List.of(line, other));
        return singles.stream()
                .filter(single -> singles.stream().anyMatch(single::contradicts))
                .map(single -> single.kept().said().field())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the lines of a file say of parties to which several of them lead. */
    static final class Found {

        private final Map<UUID, List<Single>> byParty;

        private Found(Map<UUID, List<Single>> byParty) {
            this.byParty = byParty;
        }

        /** The lines, each that a person is to see beside another one with that. */
        List<ImportLine> marked(List<ImportLine> lines, Map<Integer, List<LineChange>> changes) {
            return lines.stream()
                    .map(line -> against(line, changes.getOrDefault(line.number(), List.of())).stream()
                            .findFirst()
                            .map(other -> line.contradictedBy(other.line()))
                            .orElse(line))
                    .toList();
        }

        /** What the lines would change, with nothing chosen that another line contradicts. */
        Map<Integer, List<LineChange>> left(List<ImportLine> lines, Map<Integer, List<LineChange>> changes) {
            var left = new HashMap<>(changes);
            for (var line : lines) {
                var disputed = disputed(line);
                left.computeIfPresent(
                        line.number(),
                        (number, some) -> some.stream()
                                .map(change -> disputed.stream().anyMatch(single -> single.isIn(change))
                                        ? change.left()
                                        : change)
                                .toList());
            }
            return left;
        }

        /** What other lines say against a line where it would change something; what comes with an opening counts as such. */
        private List<Single> against(ImportLine line, List<LineChange> changes) {
            return disputed(line).stream()
                    .filter(single -> changes.stream()
                            .filter(single::isIn)
                            .findFirst()
                            .map(change -> change.effect().canBeEntered())
                            .orElse(true))
                    .flatMap(single -> other(single).stream())
                    .toList();
        }

        private List<Single> disputed(ImportLine line) {
            return of(line).stream()
                    .filter(single -> single.line().number() == line.number())
                    .filter(single -> other(single).isPresent())
                    .toList();
        }

        private Optional<Single> other(Single single) {
            return of(single.line()).stream().filter(single::contradicts).findFirst();
        }

        private List<Single> of(ImportLine line) {
            return line.match() == null
                    ? List.of()
                    : byParty.getOrDefault(Objects.requireNonNull(line.match()), List.of());
        }
    }
}
