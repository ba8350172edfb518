package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.FilterChip;
import org.undersigned.base.ui.Register;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportLine;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.LineFilter;
import org.undersigned.intake.Problem;

/** The lines of an import as a list; what is shown of them beyond the file differs between review and result. */
final class LineRegister {

    private static final String NAME = "import-lines";

    private final ImportService imports;
    private final UUID importId;
    private final Register<ImportLine, LineFilter> register;
    private final FilterChip<CleaningRule> rules;
    private final FilterChip<Problem> problems;

    LineRegister(ImportService imports, ImportFacts facts) {
        this.imports = imports;
        this.importId = facts.id();
        register = new Register<>(
                (filter, offset, limit, sort) -> imports.lines(filter, offset, limit),
                imports::count,
                LineRegister::id,
                LineFilter.of(importId));
        register.named(NAME).addressed(LineAddress.path(importId), LineAddress::words);
        var counts = imports.rules(importId);
        var columns = register.columns();
        columns.number(text("intake.ui.row"), ImportLine::row).setWidth("4rem");
        columns.printed(text("intake.ui.name"), LineTexts::name)
                .setWidth("10.5rem")
                .setFlexGrow(1);
        columns.giveWay(columns.prose(text("intake.ui.cells"), line -> LineTexts.cells(facts.plan(), line))
                .setFlexGrow(8));
        columns.giveWay(columns.text(text("intake.ui.kind"), LineTexts::kind)
                .setWidth("6.5rem")
                .setFlexGrow(0));
        rules = new FilterChip<>(
                text("intake.ui.rule"),
                counts.keySet(),
                rule -> text("intake.ui.rule.counted", label(rule), counts.getOrDefault(rule, 0)),
                chosen -> choose(filter -> filter.withRules(chosen)));
        if (!counts.isEmpty()) {
            register.filters(rules);
        }
        var found = imports.counts(importId);
        var reasons = Arrays.stream(Problem.values())
                .filter(problem -> found.of(problem) > 0)
                .toList();
        problems = new FilterChip<>(
                text("intake.ui.problem"),
                reasons,
                problem ->
                        text("intake.ui.problem.counted", text("intake.ui.problem.of." + problem), found.of(problem)),
                chosen -> choose(filter -> filter.withProblems(chosen)));
        if (!reasons.isEmpty()) {
            register.filters(problems);
        }
        register.search(text("intake.ui.search"), LineFilter::withText)
                .counted((shown, all) -> text("intake.ui.lines.count", shown, all))
                .emptyAs(new EmptyState(text("intake.ui.lines.empty.title"), text("intake.ui.lines.empty.text")));
    }

    /** A line has no key of its own. */
    private static UUID id(ImportLine line) {
        return new UUID(0, line.number());
    }

    Register<ImportLine, LineFilter> register() {
        return register;
    }

    /** Sets filter and open line as the address says them. */
    void show(LineFilter filter, QueryParameters query) {
        rules.choose(filter.rules());
        problems.choose(filter.problems());
        register.show(filter, filter.text(), query);
    }

    LineFilter filter() {
        return register.filter();
    }

    void choose(UnaryOperator<LineFilter> narrowing) {
        register.refine(narrowing);
    }

    LineRegister detail(Function<ImportLine, Component> detail) {
        register.detail(id -> imports.line(importId, (int) id.getLeastSignificantBits()), detail);
        return this;
    }

    /** @param state what stands in place of lines where a filter finds none; nothing for what is usual */
    LineRegister emptyAs(Function<LineFilter, Optional<EmptyState>> state) {
        register.noneAs(state);
        return this;
    }

    LineRegister onRefine(Consumer<LineFilter> refined) {
        register.onRefine(refined);
        return this;
    }
}
