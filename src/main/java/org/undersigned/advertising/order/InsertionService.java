package org.undersigned.advertising.order;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;

/** Insertions as the revisions of their orders have them that stand, for those who set and place ads, and for calendars. */
@Service
public class InsertionService {

    private static final String UNKNOWN = "advertising.order.refused.unknown-insertion";

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
        store.expectReadable(order, UNKNOWN);
        if (!showsWhatStands(order)) {
            throw new Refusal(UNKNOWN);
        }
        return queries.insertion(id);
    }

    /** Some of them by their ids, without those that the user may not see. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public Map<UUID, InsertionFacts> among(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : queries.among(ids, store.seesDrafts());
    }

    /** Those of one order. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<InsertionFacts> ofOrder(UUID order) {
        var known = store.order(order);
        store.expectReadable(known);
        return showsWhatStands(known) ? queries.ofOrder(order) : List.of();
    }

    /** A draft that stands for an order is read by those alone who see drafts. */
    private boolean showsWhatStands(InsertionOrder order) {
        return store.seesDrafts() || store.standing(order).wasPutForward();
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
