package org.undersigned.advertising.order;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.advertising.document.DocumentFile;
import org.undersigned.advertising.document.DocumentRow;
import org.undersigned.advertising.document.DocumentStore;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;

/** Gives the files of orders: what we made, and what came from the paper. */
@Service
public class DocumentService {

    private final OrderStore store;
    private final DocumentStore files;
    private final OrderPaper sheets;
    private final Trail trail;

    DocumentService(OrderStore store, DocumentStore files, OrderPaper sheets, Trail trail) {
        this.store = store;
        this.files = files;
        this.sheets = sheets;
        this.trail = trail;
    }

    /** The latest first. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<DocumentRow> documents(UUID order) {
        store.expectReadable(store.order(order));
        return files.of(order);
    }

    /** @throws Refusal when the bytes are not what they were */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public DocumentFile file(UUID id) {
        store.expectReadable(store.order(files.orderOf(id)), "advertising.order.refused.unknown-document");
        return files.file(id);
    }

    /**
     * Makes the file of an approved revision before it is sent, so that it can be sent.
     *
     * @throws Refusal when the revision is not approved, or not as it was approved
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public UUID print(UUID id, int number) {
        var order = store.held(id);
        var revision = store.revision(id, number);
        if (revision.state() != OrderState.APPROVED && !revision.state().isPlaced()) {
            throw new Refusal("advertising.order.refused.not-approved", number);
        }
        revision.expectUnaltered(store.lines(revision));
        var before = files.ofRevision(revision.getId()).isPresent();
        var document = sheets.of(order, revision);
        if (!before) {
            trail.record(OrderStore.entry("advertising.order.printed", order, revision));
        }
        return document;
    }
}
