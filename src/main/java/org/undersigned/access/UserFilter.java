package org.undersigned.access;

import java.util.Set;

/**
 * Which users to show, and in what order.
 *
 * @param text what the name or the address contains
 * @param roles one of which they hold; none named lets all through
 * @param states one of which they are in; none named lets all through
 */
public record UserFilter(String text, Set<Role> roles, Set<UserState> states, Order order, boolean descending) {

    public static final UserFilter ALL = new UserFilter("", Set.of(), Set.of(), Order.NAME, false);

    /** What a list of users can be sorted by. */
    public enum Order {
        NAME,
        EMAIL,
        LAST_SIGN_IN
    }

    public UserFilter {
        roles = Set.copyOf(roles);
        states = Set.copyOf(states);
    }

    public UserFilter withText(String text) {
        return new UserFilter(text, roles, states, order, descending);
    }

    public UserFilter withRoles(Set<Role> roles) {
        return new UserFilter(text, roles, states, order, descending);
    }

    public UserFilter withStates(Set<UserState> states) {
        return new UserFilter(text, roles, states, order, descending);
    }

    public UserFilter withOrder(Order order, boolean descending) {
        return new UserFilter(text, roles, states, order, descending);
    }
}
