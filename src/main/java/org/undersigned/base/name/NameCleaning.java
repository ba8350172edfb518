package org.undersigned.base.name;

import java.util.Set;

/** Takes the raw cell of a spreadsheet apart by the rules of {@link CleaningRule}. It proposes; a person may refuse. */
public final class NameCleaning {

    private static final int MAX_ROUNDS = 4;

    private NameCleaning() {}

    public static CleanedName clean(String cell, GuessedKind kind) {
        return clean(cell, kind, Set.of());
    }

    /** Again and again, since one rule may uncover work for another: a comma behind a quote, a title behind a comma. */
    public static CleanedName clean(String cell, GuessedKind kind, Set<CleaningRule> refused) {
        var cleaned = CleanedName.untouched(cell);
        for (var round = 0; round < MAX_ROUNDS; round++) {
            var before = cleaned;
            for (var rule : CleaningRule.values()) {
                cleaned = rule.isFor(kind) && !refused.contains(rule) ? rule.applyTo(cleaned) : cleaned;
            }
            if (cleaned.equals(before)) {
                break;
            }
        }
        return cleaned;
    }
}
