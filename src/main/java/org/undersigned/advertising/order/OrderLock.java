package org.undersigned.advertising.order;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.insertion.Insertion;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;

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

    /**
     * Keeps the order of an insertion as it is until the transaction ends, and changes nothing of it: whoever changes
     * it waits, and then goes on. The insertion is read anew.
     */
    public void keepOf(UUID insertion) {
        var known = session.find(Insertion.class, insertion);
        if (known != null) {
            await(known.orderId());
            session.refresh(known);
        }
    }

    InsertionOrder held(UUID id) {
        var order = session.find(InsertionOrder.class, id);
        if (order == null) {
            throw new Refusal("advertising.order.refused.unknown-order");
        }
        await(id);
        session.lock(order, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return order;
    }

    /** At once: what counts the version up waits in a batch, and what is read meanwhile would not be behind it. */
    private void await(UUID order) {
        session.createNativeQuery("select id from ad_order where id = :id for update")
                .setParameter("id", UuidBytes.of(order))
                .getResultList();
    }
}
