package org.undersigned.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.access.Role;
import org.undersigned.access.UserFilter;
import org.undersigned.access.UserState;

/** The filter of the list of users as its address says it. */
final class UsersAddress {

    private static final String TEXT = "q";
    private static final String ROLE = "role";
    private static final String STATE = "state";

    private UsersAddress() {}

    static UserFilter filter(QueryParameters query) {
        return UserFilter.ALL
                .withText(query.getSingleParameter(TEXT).orElse(""))
                .withRoles(constants(query.getParameters(ROLE), Role.values()))
                .withStates(constants(query.getParameters(STATE), UserState.values()));
    }

    static void replace(Component view, UserFilter filter) {
        var parameters = new HashMap<String, List<String>>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, List.of(filter.text()));
        }
        parameters.put(ROLE, names(filter.roles()));
        parameters.put(STATE, names(filter.states()));
        view.getUI()
                .ifPresent(ui -> ui.getPage()
                        .getHistory()
                        .replaceState(null, new Location(UsersNavigation.USERS, new QueryParameters(parameters))));
    }

    /** Words that are no constants are passed over: somebody typed the address. */
    private static <E extends Enum<E>> Set<E> constants(List<String> names, E[] all) {
        return Arrays.stream(all)
                .filter(constant -> names.contains(constant.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }
}
