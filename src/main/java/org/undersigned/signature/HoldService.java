package org.undersigned.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.signature.coverage.KeptNames;
import org.undersigned.signature.hold.HeldNames;

/**
 * Keeps a name back while something about it is unclear: it can neither be confirmed nor stand on a list, and editions
 * with it are not given out.
 *
 * <p>A hold moves the version of its signature, so that whoever confirms in the same moment is told that it has changed.
 */
@Service
public class HoldService {

    private final SignatureRecords records;
    private final KeptNames kept;
    private final HeldNames held;
    private final EntityManager entityManager;

    HoldService(SignatureRecords records, KeptNames kept, HeldNames held, EntityManager entityManager) {
        this.records = records;
        this.kept = kept;
        this.held = held;
        this.entityManager = entityManager;
    }

    /** @throws Refusal when no reason is given, when nothing would be printed anyway, or when it is held already */
    @RolesAllowed(Permission.SIGNATURE_HOLD)
    @Transactional
    public void hold(UUID id, long seenVersion, String reason) {
        var signature = find(id, seenVersion);
        var why = SignatureRecords.required(reason, "signature.refused.no-reason");
        var name = signature.credit().name();
        if (!signature.stands()) {
            throw new Refusal("signature.refused.hold-nothing", name);
        }
        if (held.of(id).isPresent()) {
            throw new Refusal("signature.refused.held-already", name);
        }
        held.hold(id, why, records.act());
        move(signature);
        records.tell(records.entry("signature.signature.held", signature).because(why));
    }

    /** @throws Refusal when no reason is given, or when it is not held */
    @RolesAllowed(Permission.SIGNATURE_HOLD)
    @Transactional
    public void lift(UUID id, long seenVersion, String reason) {
        var signature = find(id, seenVersion);
        var why = SignatureRecords.required(reason, "signature.refused.no-reason");
        if (held.of(id).isEmpty()) {
            throw new Refusal("signature.refused.not-held", signature.credit().name());
        }
        held.lift(id, why, records.act());
        move(signature);
        records.tell(records.entry("signature.signature.let-go", signature).because(why));
    }

    /** Of a page with the name that goes to print in the same moment, one of the two waits for the other. */
    private Signature find(UUID id, long seenVersion) {
        kept.keep(List.of(id));
        return records.find(id, seenVersion);
    }

    private void move(Signature signature) {
        entityManager.lock(signature, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
