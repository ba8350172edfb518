package org.undersigned.advertising.register;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;

/** Lists of orders, with what they come to. */
@Service
public class OrderListService {

    private final OrderListQueries queries;
    private final CurrentUser user;
    private final Clock clock;

    OrderListService(OrderListQueries queries, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.user = user;
        this.clock = clock;
    }

    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<OrderRow> rows(OrderFilter filter, int offset, int limit) {
        return queries.rows(filter, user.id(), seesDrafts(), clock.instant(), offset, limit);
    }

    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public int count(OrderFilter filter) {
        return queries.count(filter, user.id(), seesDrafts());
    }

    /** What the orders come to that a filter finds, in each currency. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<OrderTotals> totals(OrderFilter filter) {
        return queries.totals(filter, user.id(), seesDrafts());
    }

    private boolean seesDrafts() {
        return user.may(Permission.EDITION_READ);
    }
}
