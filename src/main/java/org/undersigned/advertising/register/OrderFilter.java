package org.undersigned.advertising.register;

import java.util.Set;
import java.util.UUID;
import org.undersigned.advertising.order.OrderState;

/**
 * Which orders of a campaign to show, and in what order.
 *
 * @param text what the name of the paper or the headline contains, or the number of the order
 * @param states one of which the last revision is in; none named lets all through
 * @param mine whether only those that wait for the approval of whoever looks
 */
public record OrderFilter(
        UUID campaign, String text, Set<OrderState> states, boolean mine, Order order, boolean descending) {

    /** What a list of orders can be sorted by. */
    public enum Order {
        NUMBER,
        PAPER,
        TOTAL,
        CHANGED
    }

    public OrderFilter {
        states = Set.copyOf(states);
    }

    public static OrderFilter all(UUID campaign) {
        return new OrderFilter(campaign, "", Set.of(), false, Order.NUMBER, true);
    }

    public OrderFilter withText(String text) {
        return new OrderFilter(campaign, text, states, mine, order, descending);
    }

    public OrderFilter withStates(Set<OrderState> states) {
        return new OrderFilter(campaign, text, states, mine, order, descending);
    }

    public OrderFilter withMine(boolean mine) {
        return new OrderFilter(campaign, text, states, mine, order, descending);
    }

    public OrderFilter withOrder(Order order, boolean descending) {
        return new OrderFilter(campaign, text, states, mine, order, descending);
    }
}
