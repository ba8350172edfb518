package org.undersigned.access.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.undersigned.access.Role;
import org.undersigned.access.UserFilter;
import org.undersigned.access.UserState;
import org.undersigned.base.ui.AddressWords;

/** The filter of the list of users as its address says it. */
final class UsersAddress {

    private static final String TEXT = "q";
    private static final String ROLE = "role";
    private static final String STATE = "state";

    private UsersAddress() {}

    static UserFilter filter(QueryParameters query) {
        return UserFilter.ALL
                .withText(query.getSingleParameter(TEXT).orElse(""))
                .withRoles(AddressWords.constants(query, ROLE, Role.values()))
                .withStates(AddressWords.constants(query, STATE, UserState.values()));
    }

    static Map<String, List<String>> words(UserFilter filter) {
        return Map.of(
                TEXT, AddressWords.typed(filter.text()),
                ROLE, AddressWords.names(filter.roles()),
                STATE, AddressWords.names(filter.states()));
    }
}
