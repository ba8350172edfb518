package org.undersigned.advertising.register.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.advertising.ads.ui.AdsNavigation;
import org.undersigned.advertising.order.OrderState;
import org.undersigned.advertising.order.ui.OrderNavigation;
import org.undersigned.advertising.order.ui.OrderTones;
import org.undersigned.advertising.register.OrderFilter;
import org.undersigned.advertising.register.OrderFilter.Order;
import org.undersigned.advertising.register.OrderListService;
import org.undersigned.advertising.register.OrderRow;
import org.undersigned.advertising.register.OrderTotals;
import org.undersigned.base.Texts;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.AddressWords;
import org.undersigned.base.ui.FilterChip;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Register;
import org.undersigned.base.ui.SortBy;

/** The orders of a campaign, and what those that are shown come to. */
final class OrderRegister {

    private static final String TEXT = "q";
    private static final String STATE = "state";
    private static final String MINE = "mine";

    private final OrderListService orders;
    private final UUID campaign;
    private final Register<OrderRow, OrderFilter> register;
    private final FilterChip<OrderState> states;
    private final FilterChip<Boolean> mine;

    OrderRegister(UUID campaign, OrderListService orders, Instants instants) {
        this.orders = orders;
        this.campaign = campaign;
        register = new Register<>(this::page, orders::count, OrderRow::id, OrderFilter.all(campaign));
        states = new FilterChip<>(
                text("advertising.order.ui.state"),
                Arrays.asList(OrderState.values()),
                Texts::label,
                chosen -> register.refine(filter -> filter.withStates(chosen)));
        mine = new FilterChip<>(
                text("advertising.order.ui.waiting"),
                List.of(true),
                each -> text("advertising.order.ui.mine"),
                chosen -> register.refine(filter -> filter.withMine(!chosen.isEmpty())));
        register.search(text("advertising.order.ui.search"), OrderFilter::withText)
                .filters(states, mine)
                .counted((shown, all) -> counted(shown))
                .addressed(AdsNavigation.ADS, this::words)
                .onOpen(row -> OrderNavigation.toOrder(row.id()))
                .rowWord(text("advertising.order.ui.row"))
                .narrow(
                        OrderRow::label,
                        row -> text(
                                "advertising.order.ui.narrow",
                                label(row.state()),
                                row.total().toString()));
        addColumns(instants);
    }

    Register<OrderRow, OrderFilter> register() {
        return register;
    }

    void show(QueryParameters query) {
        var filter = OrderFilter.all(campaign)
                .withText(query.getSingleParameter(TEXT).orElse(""))
                .withStates(AddressWords.constants(query, STATE, OrderState.values()))
                .withMine(query.getSingleParameter(MINE).isPresent());
        states.choose(filter.states());
        mine.choose(filter.mine() ? Set.of(true) : Set.of());
        register.show(filter, filter.text(), query);
    }

    private Map<String, List<String>> words(OrderFilter filter) {
        return Map.of(
                AdsNavigation.TAB,
                List.of(AdsNavigation.ORDERS),
                TEXT,
                AddressWords.typed(filter.text()),
                STATE,
                AddressWords.names(filter.states()),
                MINE,
                filter.mine() ? List.of("1") : List.of());
    }

    private List<OrderRow> page(OrderFilter filter, int offset, int limit, List<SortBy> sort) {
        var sorted = sort.stream()
                .findFirst()
                .map(by -> filter.withOrder(Order.valueOf(by.key()), by.descending()))
                .orElse(filter);
        return orders.rows(sorted, offset, limit);
    }

    /** "12 orders · $774,900.00 · 1 cancelled, declined or superseded not counted". */
    private String counted(int shown) {
        var totals = orders.totals(register.filter());
        var notCounted = totals.stream().mapToInt(OrderTotals::notCounted).sum();
        var sums = totals.stream()
                .map(OrderTotals::total)
                .map(Money::toString)
                .collect(Collectors.joining(text("advertising.order.ui.sum-separator")));
        return text("advertising.order.ui.count", shown, sums, notCounted);
    }

    private void addColumns(Instants instants) {
        var columns = register.columns();
        columns.text(text("advertising.order.ui.number"), row -> String.valueOf(row.number()))
                .setSortProperty(Order.NUMBER.name())
                .setWidth("4.75rem")
                .setFlexGrow(0);
        columns.printed(text("advertising.order.ui.headline"), OrderRow::headline);
        columns.text(text("advertising.order.ui.paper"), OrderRow::paper)
                .setSortProperty(Order.PAPER.name())
                .setWidth("9.5rem")
                .setFlexGrow(2);
        columns.badge(text("advertising.order.ui.state"), row -> label(row.state()), row -> OrderTones.of(row.state()))
                .setWidth("8rem")
                .setFlexGrow(0);
        columns.spare(columns.text(text("advertising.order.ui.revision"), row -> String.valueOf(row.revision()))
                .setWidth("5.5rem")
                .setFlexGrow(0));
        columns.number(text("advertising.order.ui.insertions"), OrderRow::insertions);
        columns.text(
                        text("advertising.order.ui.first-run"),
                        row -> row.firstRun() == null ? "" : Instants.date(row.firstRun()))
                .setWidth("7rem")
                .setFlexGrow(0);
        columns.instant(text("advertising.order.ui.next-due"), instants, OrderRow::nextDue)
                .setWidth("7.5rem");
        sum(text("advertising.order.ui.total"), OrderRow::total).setSortProperty(Order.TOTAL.name());
        sum(text("advertising.order.ui.committed"), OrderRow::committed);
        columns.spare(sum(text("advertising.order.ui.in-kind"), OrderRow::inKind));
    }

    private Grid.Column<OrderRow> sum(String header, Function<OrderRow, Money> sum) {
        return register.columns()
                .text(
                        header,
                        row -> sum.apply(row).isZero() ? "" : sum.apply(row).toString())
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(row -> "figures-cell")
                .setWidth("7.5rem")
                .setFlexGrow(0);
    }
}
