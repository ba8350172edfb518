package org.undersigned.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.base.name.CleaningRule;

/** Rules as a line keeps them: their names with a comma before, between and behind them, so that one can be looked for. */
final class RuleNames {

    private RuleNames() {}

    static String written(Collection<CleaningRule> rules) {
        return rules.isEmpty() ? "" : rules.stream().map(Enum::name).collect(Collectors.joining(",", ",", ","));
    }

    static Set<CleaningRule> read(String written) {
        return Arrays.stream(written.split(","))
                .filter(name -> !name.isEmpty())
                .map(CleaningRule::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CleaningRule.class)));
    }
}
