package org.undersigned.intake.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyKind;

/** All keepers, each for its fields. */
@Component
public class FieldKeepers {

    /** A row has fewer values of a field. */
    private static final int SPOILT = 1_000_000;

    private final List<FieldKeeper> keepers;

    FieldKeepers(List<FieldKeeper> keepers) {
        this.keepers = List.copyOf(keepers);
    }

    /** All that a row says that finds its party by its name, and whose it is to keep, in the order of the fields. */
    public List<Kept> said(Row row) {
        return saidWithKey(row).stream()
                .filter(kept -> !kept.keeper().needsKey())
                .toList();
    }

    /** All that a row says that is known by its key. */
    public List<Kept> saidWithKey(Row row) {
        var kept = new ArrayList<Kept>();
        for (var keeper : keepers) {
            keeper.said(row).forEach(said -> kept.add(new Kept(keeper, said)));
            spoilt(keeper, row).forEach(said -> kept.add(new Kept(keeper, said)));
        }
        kept.sort(Comparator.comparing(one -> one.said().field()));
        return kept;
    }

    /** What is left out of a row, numbered behind all that a keeper can find in it. */
    private static List<Said> spoilt(FieldKeeper keeper, Row row) {
        var spoilt = new ArrayList<Said>();
        for (var field : keeper.fields()) {
            row.spoilt(field).forEach(value -> spoilt.add(new Said(field, SPOILT + spoilt.size(), value, false)));
        }
        return spoilt;
    }

    /** What a row says for a field that it says once, as it would be stored; nothing when nobody understands it. */
    public Optional<String> meant(Row row, Field field) {
        var value = row.value(field);
        return value.isEmpty() ? Optional.empty() : keeper(field).flatMap(keeper -> keeper.meaning(field, value));
    }

    /** The values that can be chosen for a field; none where any text may be one. */
    public List<Choice> choices(Field field) {
        return field == Field.KIND
                ? Choice.of(PartyKind.values())
                : keeper(field).map(keeper -> keeper.choices(field)).orElse(List.of());
    }

    /** Whether a value of a field that has a choice of them is understood as it stands. */
    public boolean isUnderstood(Field field, String value) {
        return field == Field.KIND
                ? KindWords.meaning(value).isPresent()
                : keeper(field).flatMap(keeper -> keeper.meaning(field, value)).isPresent();
    }

    private Optional<FieldKeeper> keeper(Field field) {
        return keepers.stream()
                .filter(keeper -> keeper.fields().contains(field))
                .findFirst();
    }

    /** One thing that a row says, with its keeper. */
    public record Kept(FieldKeeper keeper, Said said) {

        /** Whether it needs not be entered for a new party. */
        public boolean comesWithParty() {
            return keeper.comesWithParty(said.field());
        }

        /** How its value is told. */
        public String told() {
            return said.isUnderstood() ? keeper.told(said.field(), said.value()) : said.value();
        }

        /** How a value that stood in its place is told. */
        public String told(String old) {
            return keeper.told(said.field(), Replaced.read(old).value());
        }
    }

    /**
     * What entering what rows say would do, for many at once.
     *
     * @param rows what is said of each party
     */
    public Comparison compare(Origin origin, Map<UUID, List<Kept>> rows) {
        var standings = new HashMap<FieldKeeper, Standing>();
        for (var keeper : keepers) {
            var asked = new LinkedHashMap<UUID, List<Said>>();
            rows.forEach((party, kept) -> {
                var own = kept.stream()
                        .filter(one -> one.keeper() == keeper && one.said().isUnderstood())
                        .map(Kept::said)
                        .toList();
                if (!own.isEmpty()) {
                    asked.put(party, own);
                }
            });
            if (!asked.isEmpty()) {
                standings.put(keeper, keeper.standing(origin, asked));
            }
        }
        return new Comparison(standings);
    }

    /** What some parties are like, as far as rows say anything of them. */
    public static final class Comparison {

        private final Map<FieldKeeper, Standing> standings;

        private Comparison(Map<FieldKeeper, Standing> standings) {
            this.standings = standings;
        }

        /** What entering a thing would do; nothing when it cannot be entered for this party. */
        public Optional<Difference> difference(UUID party, Kept kept) {
            if (!kept.said().isUnderstood()) {
                return Optional.of(Difference.UNREAD);
            }
            var standing = standings.get(kept.keeper());
            return standing == null ? Optional.empty() : standing.difference(party, kept.said());
        }
    }
}
