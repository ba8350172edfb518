package org.undersigned.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.PartyFilter;
import org.undersigned.directory.PartyKind;

/** The filter of the list and the party open beside it, as the address says them. */
final class DirectoryAddress {

    private static final String TEXT = "q";
    private static final String KIND = "kind";
    private static final String DISCIPLINE = "discipline";
    private static final String TAG = "tag";
    private static final String OPEN = "open";

    private DirectoryAddress() {}

    /** Words that name no kind are passed over: somebody typed the address. */
    static PartyFilter filter(QueryParameters query) {
        var kinds = query.getParameters(KIND);
        return PartyFilter.ALL
                .withText(query.getSingleParameter(TEXT).orElse(""))
                .withKinds(Arrays.stream(PartyKind.values())
                        .filter(kind -> kinds.contains(kind.name()))
                        .collect(Collectors.toSet()))
                .withDisciplines(new HashSet<>(query.getParameters(DISCIPLINE)))
                .withTags(new HashSet<>(query.getParameters(TAG)));
    }

    static Optional<UUID> open(QueryParameters query) {
        return query.getSingleParameter(OPEN).flatMap(DirectoryNavigation::id);
    }

    static void replace(Component view, PartyFilter filter, @Nullable UUID open) {
        var parameters = new HashMap<String, List<String>>();
        put(parameters, TEXT, filter.text().isBlank() ? Set.of() : Set.of(filter.text()));
        put(parameters, KIND, filter.kinds().stream().map(PartyKind::name).collect(Collectors.toSet()));
        put(parameters, DISCIPLINE, filter.disciplines());
        put(parameters, TAG, filter.tags());
        put(parameters, OPEN, open == null ? Set.of() : Set.of(open.toString()));
        var location = new Location(DirectoryNavigation.DIRECTORY, new QueryParameters(parameters));
        view.getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
    }

    private static void put(Map<String, List<String>> parameters, String name, Set<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values.stream().sorted().toList());
        }
    }
}
