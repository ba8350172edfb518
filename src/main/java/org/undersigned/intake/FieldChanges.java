package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.intake.field.AddressInName;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Difference;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.FieldKeeper;
import org.undersigned.intake.field.FieldKeepers;
import org.undersigned.intake.field.FieldKeepers.Kept;
import org.undersigned.intake.field.Origin;
import org.undersigned.intake.working.WorkingRow;

/**
 * What lines say of their parties, field by field: what that would change, entering it, and taking it back. A blank cell
 * says nothing and so erases nothing.
 */
@Component
class FieldChanges {

    private final FieldKeepers keepers;
    private final KeyedLines keyed;

    FieldChanges(FieldKeepers keepers, KeyedLines keyed) {
        this.keepers = keepers;
        this.keyed = keyed;
    }

    /** What some lines would change, by the number of the line. */
    Map<Integer, List<LineChange>> proposed(Origin origin, ImportPlan plan, Collection<ImportLine> lines) {
        var bases = keyed.of(origin.campaign(), plan, lines);
        var said = new LinkedHashMap<Integer, List<Kept>>();
        var ofParties = new HashMap<UUID, List<Kept>>();
        for (var line : lines) {
            if (line.rejection() == null || line.rejection() == Problem.NOT_A_NAME) {
                var reading = LineReading.of(plan, line);
                var kept = bases.containsKey(line.number()) ? keepers.saidWithKey(reading) : keepers.said(reading);
                said.put(line.number(), kept);
                if (line.match() != null) {
                    ofParties
                            .computeIfAbsent(line.match(), party -> new ArrayList<>())
                            .addAll(kept);
                }
            }
        }
        var comparison = keepers.compare(origin, ofParties);
        var changes = new LinkedHashMap<Integer, List<LineChange>>();
        for (var line : lines) {
            var kept = said.getOrDefault(line.number(), List.of());
            var changed =
                    line.match() == null ? ofNew(origin, kept) : ofExisting(origin, kept, line.match(), comparison);
            var base = bases.get(line.number());
            changes.put(line.number(), base == null ? changed : against(base, changed));
        }
        return changes;
    }

    private static List<LineChange> ofNew(Origin origin, List<Kept> said) {
        var changes = new ArrayList<LineChange>();
        for (var kept : said) {
            var homeless = homeless(origin, kept);
            if (homeless.isPresent()) {
                changes.add(LineChange.proposed(changes.size(), kept, homeless.get()));
            } else if (!kept.said().isUnderstood()) {
                changes.add(LineChange.proposed(changes.size(), kept, Difference.UNREAD));
            } else if (!kept.keeper().takesNew(origin)) {
                changes.add(LineChange.proposed(changes.size(), kept, Difference.UNOPENED));
            } else if (!kept.comesWithParty()) {
                changes.add(LineChange.proposed(changes.size(), kept, Difference.ADDS));
            }
        }
        return changes;
    }

    /** That nothing keeps a thing as the file is read, whomever it is said of. */
    private static Optional<Difference> homeless(Origin origin, Kept kept) {
        var said = kept.said();
        if (said.field().isOfSignature() && origin.letterVersion() == null) {
            return Optional.of(Difference.UNSIGNED);
        }
        var isOffice = said.field() == Field.OFFICE && !said.isUnderstood() && !AddressInName.isIn(said.value());
        return isOffice ? Optional.of(Difference.UNHELD) : Optional.empty();
    }

    private static List<LineChange> ofExisting(
            Origin origin, List<Kept> said, UUID party, FieldKeepers.Comparison comparison) {
        var changes = new ArrayList<LineChange>();
        for (var kept : said) {
            homeless(origin, kept)
                    .or(() -> comparison.difference(party, kept))
                    .ifPresent(difference -> changes.add(LineChange.proposed(changes.size(), kept, difference)));
        }
        return changes;
    }

    private List<LineChange> against(WorkingRow base, List<LineChange> changed) {
        var threeWay = ThreeWay.of(keepers, base);
        return changed.stream()
                .flatMap(change -> threeWay.difference(change.kept(), change.difference()).stream()
                        .map(change::against))
                .toList();
    }

    /**
     * What a line says of a party that it is to create: but for what somebody has left out of it.
     *
     * @param seen what it was proposed to enter
     */
    List<LineChange> forNew(Origin origin, ImportPlan plan, ImportLine line, List<LineChange> seen) {
        return withoutLeft(seen, ofNew(origin, keepers.said(LineReading.of(plan, line))));
    }

    /** As it is now, but for what somebody has left out. */
    static List<LineChange> withoutLeft(List<LineChange> seen, List<LineChange> now) {
        return now.stream()
                .map(change -> seen.stream().anyMatch(other -> isLeft(other, change)) ? change.left() : change)
                .toList();
    }

    private static boolean isLeft(LineChange seen, LineChange change) {
        return seen.effect() == ChangeEffect.ADDS
                && !seen.chosen()
                && seen.kept().said().equals(change.kept().said());
    }

    /** What a line says of its party. */
    record LineSaid(ImportLine line, UUID party, List<LineChange> changes) {}

    private record One(LineSaid said, LineChange change) {

        static List<LineChange> changes(List<One> some) {
            return some.stream().map(One::change).toList();
        }
    }

    /** The things of some lines by their fields: the keeper of one does them all at once. */
    private static NavigableMap<Field, List<One>> byField(List<LineSaid> some, Predicate<LineChange> which) {
        var grouped = new TreeMap<Field, List<One>>();
        for (var said : some) {
            for (var change : said.changes()) {
                if (which.test(change)) {
                    grouped.computeIfAbsent(change.kept().said().field(), field -> new ArrayList<>())
                            .add(new One(said, change));
                }
            }
        }
        return grouped;
    }

    private static FieldKeeper keeper(List<One> ofOneField) {
        return ofOneField.getFirst().change().kept().keeper();
    }

    /**
     * Enters for the parties of some lines what was chosen, field by field.
     *
     * @return all that the lines say, with what came of it, by the number of the line
     */
    Map<Integer, List<LineChange>> enter(Origin origin, ImportPlan plan, List<LineSaid> some) {
        var after = new IdentityHashMap<LineChange, LineChange>();
        byField(some, change -> change.chosen() && change.isOpen()).values().forEach(ones -> {
            var made = keeper(ones)
                    .enter(origin, ones.stream().map(one -> entering(plan, one)).toList())
                    .iterator();
            One.changes(ones).forEach(change -> after.put(change, change.entered(made.next())));
        });
        var entered = new LinkedHashMap<Integer, List<LineChange>>();
        some.forEach(said -> entered.put(said.line().number(), withAfter(said.changes(), after)));
        return entered;
    }

    private static FieldKeeper.Entering entering(ImportPlan plan, One one) {
        var row = LineReading.of(plan, one.said().line());
        return new FieldKeeper.Entering(
                row, one.said().party(), one.change().kept().said());
    }

    private static List<LineChange> withAfter(List<LineChange> changes, Map<LineChange, LineChange> after) {
        return changes.stream()
                .map(change -> after.getOrDefault(change, change))
                .toList();
    }

    /** Whether what was chosen for a line would do now what somebody saw that it does. */
    static boolean stands(List<LineChange> seen, List<LineChange> now) {
        return seen.stream()
                .filter(LineChange::chosen)
                .filter(LineChange::isOpen)
                .allMatch(change -> now.stream()
                        .filter(other ->
                                other.kept().said().equals(change.kept().said()))
                        .anyMatch(other -> other.effect() == ChangeEffect.SAME
                                || Objects.equals(other.difference(), change.difference())));
    }

    /** Whether it would change something now that nobody has seen, since another row of the file has come first. */
    static boolean tellsMore(List<LineChange> seen, List<LineChange> now) {
        return now.stream()
                .filter(LineChange::isOpen)
                .anyMatch(change -> seen.stream()
                        .noneMatch(other ->
                                other.kept().said().equals(change.kept().said())));
    }

    /** As it is now, chosen as before; what is so by now needs no entering. */
    static List<LineChange> chosenAs(List<LineChange> seen, List<LineChange> now) {
        return now.stream()
                .map(change -> new LineChange(
                        change.number(),
                        change.kept(),
                        change.difference(),
                        seen.stream()
                                .filter(other ->
                                        other.kept().said().equals(change.kept().said()))
                                .anyMatch(LineChange::chosen),
                        change.byHand(),
                        null,
                        List.of()))
                .toList();
    }

    /**
     * What came of taking back.
     *
     * @param changes all that was said, as it is now
     * @param stay what stays, each with the reason
     */
    record TakenBack(List<LineChange> changes, List<String> stay) {

        static final TakenBack NOTHING = new TakenBack(List.of(), List.of());

        List<LineChange> gone() {
            return changes.stream()
                    .filter(change -> change.result() == ChangeResult.TAKEN_BACK)
                    .toList();
        }
    }

    /** Takes back what was entered for the parties of some lines, the last first; by the number of the line. */
    Map<Integer, TakenBack> takeBack(Origin origin, List<LineSaid> some) {
        var stay = new IdentityHashMap<LineChange, String>();
        var after = new IdentityHashMap<LineChange, LineChange>();
        byField(some, change -> change.result() == ChangeResult.ENTERED)
                .descendingMap()
                .values()
                .forEach(ones -> {
                    var last = ones.reversed();
                    var why = keeper(last)
                            .takeBack(
                                    origin,
                                    last.stream().map(FieldChanges::entered).toList())
                            .iterator();
                    One.changes(last).forEach(change -> {
                        var stays = why.next();
                        stays.ifPresent(reason -> stay.put(change, reason));
                        after.put(
                                change, change.with(stays.isPresent() ? ChangeResult.STAYED : ChangeResult.TAKEN_BACK));
                    });
                });
        var taken = new LinkedHashMap<Integer, TakenBack>();
        some.forEach(said -> taken.put(
                said.line().number(),
                new TakenBack(
                        withAfter(said.changes(), after),
                        said.changes().stream()
                                .flatMap(change -> Optional.ofNullable(stay.get(change)).stream())
                                .toList())));
        return taken;
    }

    private static FieldKeeper.Entered entered(One one) {
        var change = one.change();
        return new FieldKeeper.Entered(
                one.said().party(), change.kept().said(), change.difference().old(), change.made());
    }

    /** What is to be told of things that a line says in vain. */
    static List<String> unread(List<LineChange> changes) {
        return Arrays.stream(ChangeEffect.values())
                .filter(ChangeEffect::isInVain)
                .flatMap(effect -> told(effect, changes).stream())
                .toList();
    }

    private static Optional<String> told(ChangeEffect effect, List<LineChange> changes) {
        var fields = changes.stream()
                .filter(change -> change.effect() == effect && !ErrorCells.isOne(change))
                .map(change -> Texts.label(change.kept().said().field()))
                .distinct()
                .toList();
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.text("intake.in-vain." + effect, String.join(", ", fields)));
    }
}
