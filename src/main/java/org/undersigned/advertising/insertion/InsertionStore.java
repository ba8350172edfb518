package org.undersigned.advertising.insertion;

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

    InsertionStore(Insertions insertions) {
        this.insertions = insertions;
    }

    public Insertion insertion(UUID id) {
        return insertions.findById(id).orElseThrow(() -> new Refusal("advertising.order.refused.unknown-insertion"));
    }

    public Insertion insertion(UUID id, long seenVersion) {
        var insertion = insertion(id);
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
