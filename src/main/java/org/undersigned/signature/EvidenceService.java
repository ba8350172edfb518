package org.undersigned.signature;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.work.MediaType;
import org.undersigned.work.StoredFileFacts;
import org.undersigned.work.StoredFiles;

/** Keeps what shows a yes, and shows it to whoever may read it; every look is on the trail. */
@Service
public class EvidenceService {

    /** The largest file that is taken, in bytes. */
    public static final int MAX_FILE_BYTES = 20 << 20;

    /** How many signatures one transaction covers at most. */
    static final int BATCH = 500;

    private static final Set<MediaType> KINDS = Set.of(
            MediaType.PDF,
            MediaType.PNG,
            MediaType.JPEG,
            MediaType.GIF,
            MediaType.TIFF,
            MediaType.TEXT,
            MediaType.ZIP,
            MediaType.COMPOUND,
            MediaType.MP3,
            MediaType.MP4,
            MediaType.OGG,
            MediaType.RIFF);

    static final String KIND = "evidence";

    private final EvidenceItems items;
    private final EvidenceLinks links;
    private final Signatures signatures;
    private final SignatureRecords records;
    private final StoredFiles files;
    private final CurrentUser currentUser;

    EvidenceService(
            EvidenceItems items,
            EvidenceLinks links,
            Signatures signatures,
            SignatureRecords records,
            StoredFiles files,
            CurrentUser currentUser) {
        this.items = items;
        this.links = links;
        this.signatures = signatures;
        this.records = records;
        this.files = files;
        this.currentUser = currentUser;
    }

    /** Keeps an item of evidence; which signatures it covers is said by {@link #link}. */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    @Transactional
    public UUID add(UUID campaign, EvidenceDetails details, List<EvidenceUpload> uploads) {
        if (details.words() == null && uploads.isEmpty()) {
            throw new Refusal("signature.refused.empty-evidence");
        }
        var stored = new HashSet<UUID>();
        for (var upload : uploads) {
            stored.add(
                    files.store(upload.fileName(), new ByteArrayInputStream(upload.content()), KINDS, MAX_FILE_BYTES));
        }
        var evidence = items.save(new Evidence(campaign, details, stored, records.act()));
        var entry = Entry.of("signature.evidence.added", KIND, evidence.getId(), Texts.label(details.form()))
                .in(campaign)
                .with("form", details.form())
                .with("speaker", details.speaker())
                .changedPrivately("speaker-name", null, details.speakerName())
                .with("files", stored.size());
        records.tell(entry);
        return evidence.getId();
    }

    /**
     * Says that an item of evidence covers some signatures; those it covers already stay.
     *
     * @param covered at most {@value #BATCH} signatures of the same campaign
     */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    @Transactional
    public void link(UUID evidenceId, Collection<UUID> covered) {
        var evidence = find(evidenceId);
        var already = new HashSet<UUID>();
        items.covering(covered).stream()
                .filter(item -> item.evidence().getId().equals(evidenceId))
                .forEach(item -> already.add(item.signature()));
        var act = records.act();
        for (var signature : signatures.findAllById(covered)) {
            if (already.contains(signature.getId())) {
                continue;
            }
            if (!signature.campaignId().equals(evidence.campaignId())) {
                throw new Refusal(
                        "signature.refused.other-campaign", signature.credit().name());
            }
            links.save(new EvidenceLink(signature.getId(), evidenceId, act));
            records.tell(records.entry("signature.signature.shown-by", signature)
                    .with("evidence", evidenceId)
                    .with("form", evidence.facts().form()));
        }
    }

    /** The evidence of a signature, newest first. The look is on the trail. */
    @RolesAllowed(Permission.EVIDENCE_READ_OWN)
    @Transactional
    public List<EvidenceFacts> look(UUID signatureId) {
        var signature = readable(signatureId);
        records.tell(records.entry("signature.evidence.looked-at", signature));
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
        records.tell(records.entry("signature.evidence.looked-at", signature)
                .with("file", files.facts(fileId).sha256()));
        files.write(fileId, out);
    }

    private Signature expectFile(UUID signatureId, UUID fileId) {
        var signature = readable(signatureId);
        if (items.covering(Set.of(signatureId)).stream()
                .noneMatch(item -> item.evidence().holds(fileId))) {
            throw new Refusal("work.refused.unknown-file");
        }
        return signature;
    }

    /** Campaigners read the evidence of what they recorded themselves; anything else is to them as if it were not there. */
    private Signature readable(UUID signatureId) {
        var signature = records.find(signatureId);
        if (!currentUser.may(Permission.EVIDENCE_READ)
                && !signature.recordedBy().equals(currentUser.id())) {
            throw new Refusal("signature.refused.unknown");
        }
        return signature;
    }

    private Evidence find(UUID id) {
        return items.findById(id).orElseThrow(() -> new Refusal("signature.refused.unknown-evidence"));
    }
}
