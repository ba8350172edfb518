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
import org.undersigned.base.name.RuinedAccents;
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
            add(new Example(cell, readings.stream().map(NameReading::name).toList()));
        }

        private void add(String cell, String read) {
            add(new Example(cell, List.of(read)));
        }

        private void add(Example example) {
            names++;
            if (examples.size() < EXAMPLES) {
                examples.add(example);
            }
        }
    }

    void see(SheetRow row) {
        seeWords(row);
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

    /** Accents are put right in other columns, too. */
    private void seeWords(SheetRow row) {
        for (var column = 0; column < Math.min(plan.fields().size(), row.cells().size()); column++) {
            var field = plan.fields().get(column);
            var cell = row.cells().get(column);
            var read = field != null && field.isWords() ? RuinedAccents.repaired(cell) : cell;
            if (!read.equals(cell)) {
                seen(CleaningRule.RUINED_ACCENTS).add(cell, read);
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
