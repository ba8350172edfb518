package org.undersigned.advertising.insertion;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;

/** Finds insertions for the use cases of orders, which say who may. */
@Component
public class InsertionStore {

    private final Insertions insertions;
    private final EntityManager session;

    InsertionStore(Insertions insertions, EntityManager session) {
        this.insertions = insertions;
        this.session = session;
    }

    public Insertion insertion(UUID id) {
        return insertions.findById(id).orElseThrow(() -> new Refusal("advertising.order.refused.unknown-insertion"));
    }

    /** As it is once its order is held: what was read of it before may be out of date. */
    public Insertion insertionNow(UUID id, long seenVersion) {
        var insertion = insertion(id);
        session.refresh(insertion);
        insertion.expectVersion(seenVersion, insertion.label());
        return insertion;
    }

    public List<Insertion> of(UUID order) {
        return insertions.findByOrderIdOrderByInsertionNo(order);
    }

    /** Written at once, so that what somebody else numbers in the same moment is refused in words. */
    public Insertion add(Insertion insertion) {
        try {
            return insertions.saveAndFlush(insertion);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "ad_insertion_numbered")
                    ? new Refusal("advertising.order.refused.meanwhile")
                    : e;
        }
    }
}
