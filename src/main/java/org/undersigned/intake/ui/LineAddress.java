package org.undersigned.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.base.ui.AddressWords;
import org.undersigned.intake.LineFilter;
import org.undersigned.intake.Outcome;
import org.undersigned.intake.Problem;
import org.undersigned.intake.Proposal;
import org.undersigned.intake.ValueOutcome;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;

/** Which lines of an import are shown, as the address says it. */
final class LineAddress {

    private static final String TEXT = "q";
    private static final String PROPOSAL = "proposal";
    private static final String PROBLEM = "problem";
    private static final String OUTCOME = "outcome";
    private static final String FIELD = "field";
    private static final String EFFECT = "effect";
    private static final String CAME = "came";
    private static final String UNDECIDED = "undecided";
    private static final String RULE = "rule";
    private static final String STEP = "step";

    /** Asks for the columns where the rows would be shown. */
    static final QueryParameters COLUMNS = QueryParameters.of(STEP, "columns");

    private LineAddress() {}

    static boolean asksForColumns(QueryParameters query) {
        return query.getSingleParameter(STEP).equals(COLUMNS.getSingleParameter(STEP));
    }

    static LineFilter filter(UUID importId, QueryParameters query) {
        return LineFilter.of(importId)
                .withText(query.getSingleParameter(TEXT).orElse(""))
                .withProposal(constant(query, PROPOSAL, Proposal.values()).orElse(null))
                .withProblems(constants(query, PROBLEM, Problem.values()))
                .withOutcome(constant(query, OUTCOME, Outcome.values()).orElse(null))
                .withField(constant(query, FIELD, Field.values()).orElse(null))
                .withEffect(constant(query, EFFECT, ChangeEffect.values()).orElse(null))
                .withCame(constant(query, CAME, ValueOutcome.values()).orElse(null))
                .withRules(constants(query, RULE, CleaningRule.values()))
                .withUndecided(query.getSingleParameter(UNDECIDED).isPresent());
    }

    static String path(UUID importId) {
        return IntakeNavigation.IMPORTS + "/" + importId;
    }

    static QueryParameters query(LineFilter filter) {
        var said = new HashMap<>(words(filter));
        said.values().removeIf(List::isEmpty);
        return new QueryParameters(said);
    }

    static Map<String, List<String>> words(LineFilter filter) {
        return Map.of(
                TEXT, AddressWords.typed(filter.text()),
                PROPOSAL, word(filter.proposal()),
                PROBLEM, words(filter.problems()),
                OUTCOME, word(filter.outcome()),
                FIELD, word(filter.field()),
                EFFECT, word(filter.effect()),
                CAME, word(filter.came()),
                RULE, words(filter.rules()),
                UNDECIDED, filter.undecided() ? List.of("") : List.of());
    }

    private static <E extends Enum<E>> Set<E> constants(QueryParameters query, String name, E[] all) {
        return Arrays.stream(all)
                .filter(constant -> query.getParameters(name).contains(constant.name()))
                .collect(Collectors.toSet());
    }

    private static List<String> words(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }

    private static List<String> word(@Nullable Enum<?> constant) {
        return constant == null ? List.of() : List.of(constant.name());
    }

    /** Asks for all lines. */
    static void clear(Component view, UUID importId) {
        view.getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(path(importId))));
    }

    /** A word that is no constant is passed over: somebody typed the address. */
    private static <E extends Enum<E>> Optional<E> constant(QueryParameters query, String name, E[] all) {
        return query.getSingleParameter(name)
                .flatMap(word -> Arrays.stream(all)
                        .filter(constant -> constant.name().equals(word))
                        .findFirst());
    }
}
