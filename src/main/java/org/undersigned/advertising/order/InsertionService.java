package org.undersigned.advertising.order;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;

/** Insertions as the revisions of their orders have them that stand, for those who set and place ads, and for calendars. */
@Service
public class InsertionService {

    private final OrderStore store;
    private final OrderQueries queries;
    private final Clock clock;

    InsertionService(OrderStore store, OrderQueries queries, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.clock = clock;
    }

    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public InsertionFacts insertion(UUID id) {
        var order = store.order(store.insertion(id).orderId());
        store.expectReadable(order);
        return queries.insertion(id);
    }

    /** Those of one order. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<InsertionFacts> ofOrder(UUID order) {
        store.expectReadable(store.order(order));
        return queries.ofOrder(order);
    }

    /** All of a campaign that were not taken out of a draft, by day. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<InsertionFacts> insertions(UUID campaign) {
        return queries.ofCampaign(campaign, store.seesDrafts());
    }

    /** Those that run on, or of which something is due within, some days. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<InsertionFacts> between(UUID campaign, LocalDate from, LocalDate to) {
        return queries.between(campaign, store.seesDrafts(), from, to);
    }

    /** The next deadlines that are not met yet, the first one first: an order that is sent has its space. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<DueRow> due(UUID campaign, int most) {
        return queries.due(campaign, store.seesDrafts(), clock.instant(), most);
    }
}
