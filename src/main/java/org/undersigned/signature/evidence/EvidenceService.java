package org.undersigned.signature.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.work.StoredFileFacts;
import org.undersigned.work.StoredFiles;

/** Keeps what shows a yes, and shows it to whoever may read it; every look is on the trail. */
@Service
public class EvidenceService {

    /** The largest file that is taken, in bytes. */
    public static final int MAX_FILE_BYTES = 20 << 20;

    /** How many signatures one transaction covers at most. */
    public static final int BATCH = 500;

    /** So many items are offered to be linked to further signatures. */
    private static final int LATELY = 20;

    private static final String LOOKED_AT = "signature.evidence.looked-at";

    private final EvidenceItems items;
    private final EvidenceRecords evidence;
    private final CoveredSignatures signatures;
    private final StoredFiles files;
    private final Trail trail;
    private final CurrentUser currentUser;

    EvidenceService(
            EvidenceItems items,
            EvidenceRecords evidence,
            CoveredSignatures signatures,
            StoredFiles files,
            Trail trail,
            CurrentUser currentUser) {
        this.items = items;
        this.evidence = evidence;
        this.signatures = signatures;
        this.files = files;
        this.trail = trail;
        this.currentUser = currentUser;
    }

    /** Keeps an item of evidence; which signatures it covers is said by {@link #link}. */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    @Transactional
    public UUID add(UUID campaign, EvidenceDetails details, List<EvidenceUpload> uploads) {
        return evidence.keep(campaign, details, uploads);
    }

    /**
     * Says that an item of evidence covers some signatures; those it covers already stay.
     *
     * <p>Whoever records a signature reads its evidence. An item can therefore be linked only by somebody who brought it
     * or may read it anyhow; to others it is as if it were not there.
     *
     * @param covered at most {@value #BATCH} signatures of the same campaign
     */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    @Transactional
    public void link(UUID evidenceId, Collection<UUID> covered) {
        if (covered.size() > BATCH) {
            throw new Refusal("signature.refused.too-many", covered.size(), BATCH);
        }
        expectUsable(evidence.find(evidenceId));
        evidence.link(evidenceId, covered);
    }

    private void expectUsable(Evidence item) {
        var isUsable = currentUser.may(Permission.EVIDENCE_READ)
                || item.facts().addedBy().equals(currentUser.id())
                || items.isShownTo(item.getId(), currentUser.id());
        if (!isUsable) {
            throw new Refusal("signature.refused.unknown-evidence");
        }
    }

    /**
     * Keeps an item of evidence with the first signatures that it covers: both or neither.
     *
     * @param covered at most {@value #BATCH} signatures of the campaign
     */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    @Transactional
    public UUID show(UUID campaign, EvidenceDetails details, List<EvidenceUpload> uploads, Collection<UUID> covered) {
        var item = add(campaign, details, uploads);
        link(item, covered);
        return item;
    }

    /** What was added last in a campaign and can cover further signatures; to campaigners what they added themselves. */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    @Transactional(readOnly = true)
    public List<EvidenceItem> lately(UUID campaign) {
        var everybodys = currentUser.may(Permission.EVIDENCE_READ);
        return items.lately(campaign, everybodys, currentUser.id(), Limit.of(LATELY));
    }

    /** The evidence of a signature, newest first. The look is on the trail. */
    @RolesAllowed(Permission.EVIDENCE_READ_OWN)
    @Transactional
    public List<EvidenceFacts> look(UUID signatureId) {
        var signature = readable(signatureId);
        trail.record(signature.entry(LOOKED_AT));
        return items.covering(Set.of(signatureId)).stream()
                .map(item -> item.evidence().facts())
                .toList();
    }

    @RolesAllowed(Permission.EVIDENCE_READ_OWN)
    @Transactional(readOnly = true)
    public StoredFileFacts file(UUID signatureId, UUID fileId) {
        expectFile(signatureId, fileId);
        return files.facts(fileId);
    }

    /** Writes a file of a signature's evidence. The look is on the trail. */
    @RolesAllowed(Permission.EVIDENCE_READ_OWN)
    @Transactional
    public void download(UUID signatureId, UUID fileId, OutputStream out) {
        var signature = expectFile(signatureId, fileId);
        trail.record(signature.entry(LOOKED_AT).with("file", files.facts(fileId).sha256()));
        files.write(fileId, out);
    }

    private CoveredSignature expectFile(UUID signatureId, UUID fileId) {
        var signature = readable(signatureId);
        if (items.covering(Set.of(signatureId)).stream()
                .noneMatch(item -> item.evidence().holds(fileId))) {
            throw new Refusal("work.refused.unknown-file");
        }
        return signature;
    }

    /** Campaigners read the evidence of what they recorded themselves; anything else is to them as if it were not there. */
    private CoveredSignature readable(UUID signatureId) {
        var signature = signatures.of(Set.of(signatureId)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("signature.refused.unknown"));
        if (!currentUser.may(Permission.EVIDENCE_READ)
                && !signature.recordedBy().equals(currentUser.id())) {
            throw new Refusal("signature.refused.unknown");
        }
        return signature;
    }
}
