package org.undersigned.intake;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Difference;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.FieldKeepers;
import org.undersigned.intake.field.FieldKeepers.Kept;
import org.undersigned.intake.field.Replaced;
import org.undersigned.intake.working.WorkingRow;

/**
 * Compares what a row of a working sheet says with what it said when the sheet was taken, and that with what is there.
 *
 * @param taken what the row said then, by field, as it would be stored
 */
record ThreeWay(Map<Field, Set<String>> taken) {

    static ThreeWay of(FieldKeepers keepers, WorkingRow row) {
        var taken = new EnumMap<Field, Set<String>>(Field.class);
        for (var kept : keepers.saidWithKey(row)) {
            taken.computeIfAbsent(kept.said().field(), field -> new HashSet<>())
                    .add(plain(kept.said().value()));
        }
        return new ThreeWay(taken);
    }

    /**
     * What entering a thing would do. What stands in the row as it stood then is not entered, whatever is there now;
     * nothing where that is something else.
     *
     * @param now what it would do to what is there
     */
    Optional<Difference> difference(Kept kept, Difference now) {
        return taken(kept.said().field()).contains(plain(kept.said().value()))
                ? Optional.of(now).filter(same -> same.effect() == ChangeEffect.SAME)
                : Optional.of(changed(kept, now));
    }

    private Difference changed(Kept kept, Difference now) {
        var field = kept.said().field();
        var conflicts = switch (now.effect()) {
            case SAME, CONFLICTS, UNREAD, UNOPENED, UNCLEAR, UNSIGNED, UNHELD, CONFIRMED -> false;
            case REPLACES -> !field.isVisibility() && !taken(field).contains(plain(value(now)));
            case ADDS ->
                !field.mayRepeat()
                        && field != Field.LAST_CONTACT
                        && !taken(field).isEmpty();
        };
        return conflicts ? new Difference(ChangeEffect.CONFLICTS, now.old()) : now;
    }

    /** A change that nobody else has touched is what somebody meant when they typed it. */
    static boolean isMeant(Difference difference) {
        return difference.effect() == ChangeEffect.ADDS || difference.effect() == ChangeEffect.REPLACES;
    }

    private Set<String> taken(Field field) {
        return taken.getOrDefault(field, Set.of());
    }

    private static @Nullable String value(Difference now) {
        return now.old() == null ? null : Replaced.read(now.old()).value();
    }

    /** Spreadsheets write line ends in their own way. */
    private static String plain(@Nullable String value) {
        return Objects.requireNonNullElse(value, "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }
}
