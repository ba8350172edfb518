package org.undersigned.advertising.order;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;

/**
 * Lets one use case at a time change an order and what belongs to it: its revisions, insertions, invoices and findings. What
 * the others have read by then is out of date, and they are refused.
 */
@Component
public class OrderLock {

    private final EntityManager session;

    OrderLock(EntityManager session) {
        this.session = session;
    }

    /** To be called before anything of the order is read on which the change depends. */
    public void hold(UUID order) {
        held(order);
    }

    InsertionOrder held(UUID id) {
        var order = session.find(InsertionOrder.class, id);
        if (order == null) {
            throw new Refusal("advertising.order.refused.unknown-order");
        }
        session.lock(order, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return order;
    }
}
