package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.base.name.NotAName;
import org.undersigned.base.sheet.ErrorValue;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.intake.FileSurvey.Example;
import org.undersigned.intake.FileSurvey.RuleEffect;
import org.undersigned.intake.field.Field;

/** Counts what each rule does to the names of a file, and what the refused ones would do beside the others. */
final class RuleEffects {

    private static final int EXAMPLES = 3;

    private final ImportPlan plan;
    private final Map<CleaningRule, Seen> seen = new EnumMap<>(CleaningRule.class);
    private int names;

    RuleEffects(ImportPlan plan) {
        this.plan = plan;
    }

    private static final class Seen {

        private final List<Example> examples = new ArrayList<>();
        private int names;

        private void add(String cell, List<NameReading> readings) {
            names++;
            if (examples.size() < EXAMPLES) {
                examples.add(new Example(
                        cell, readings.stream().map(NameReading::name).toList()));
            }
        }
    }

    void see(SheetRow row) {
        var cell = plan.value(row.cells(), Field.NAME);
        if (NotAName.reason(cell).isPresent() || ErrorValue.isOne(cell)) {
            return;
        }
        names++;
        var readings = RowReader.readings(plan, row, plan.refused());
        rules(readings).forEach(rule -> seen(rule).add(cell, readings));
        for (var rule : plan.refused()) {
            var others = EnumSet.copyOf(plan.refused());
            others.remove(rule);
            var wouldBe = RowReader.readings(plan, row, others);
            if (rules(wouldBe).contains(rule)) {
                seen(rule).add(cell, wouldBe);
            }
        }
    }

    private static Set<CleaningRule> rules(List<NameReading> readings) {
        var rules = EnumSet.noneOf(CleaningRule.class);
        readings.forEach(reading -> rules.addAll(reading.cleaned().rules()));
        return rules;
    }

    private Seen seen(CleaningRule rule) {
        return seen.computeIfAbsent(rule, none -> new Seen());
    }

    int names() {
        return names;
    }

    /** All rules in their order, also those that do nothing. */
    List<RuleEffect> found() {
        return Arrays.stream(CleaningRule.values())
                .map(rule -> new RuleEffect(rule, seen(rule).names, seen(rule).examples))
                .toList();
    }
}
