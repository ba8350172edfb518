package org.undersigned.advertising.order;

import jakarta.annotation.security.RolesAllowed;
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

    InsertionService(OrderStore store, OrderQueries queries) {
        this.store = store;
        this.queries = queries;
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
}
