package org.undersigned.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.intake.LineFilter;
import org.undersigned.intake.Outcome;
import org.undersigned.intake.Proposal;

/** Which lines of an import are shown, as the address says it. */
final class LineAddress {

    private static final String TEXT = "q";
    private static final String PROPOSAL = "proposal";
    private static final String OUTCOME = "outcome";
    private static final String UNDECIDED = "undecided";
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
                .withOutcome(constant(query, OUTCOME, Outcome.values()).orElse(null))
                .withUndecided(query.getSingleParameter(UNDECIDED).isPresent());
    }

    static void replace(Component view, LineFilter filter) {
        var parameters = new HashMap<String, String>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text());
        }
        if (filter.proposal() != null) {
            parameters.put(PROPOSAL, filter.proposal().name());
        }
        if (filter.outcome() != null) {
            parameters.put(OUTCOME, filter.outcome().name());
        }
        if (filter.undecided()) {
            parameters.put(UNDECIDED, "");
        }
        replace(view, filter.importId(), parameters);
    }

    private static void replace(Component view, UUID importId, Map<String, String> parameters) {
        var location = new Location(IntakeNavigation.IMPORTS + "/" + importId, QueryParameters.simple(parameters));
        view.getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
    }

    /** A word that is no constant is passed over: somebody typed the address. */
    private static <E extends Enum<E>> Optional<E> constant(QueryParameters query, String name, E[] all) {
        return query.getSingleParameter(name)
                .flatMap(word -> Arrays.stream(all)
                        .filter(constant -> constant.name().equals(word))
                        .findFirst());
    }
}
