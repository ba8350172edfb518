package org.undersigned.signature;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.campaign.LetterService;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.evidence.EvidenceUpload;

/** Records or restores a signature together with the evidence that shows it: both or neither. */
@Service
public class RecordingService {

    private final SignatureService signatures;
    private final EvidenceService evidence;
    private final SignatureRecords records;
    private final LetterService letters;

    RecordingService(
            SignatureService signatures, EvidenceService evidence, SignatureRecords records, LetterService letters) {
        this.signatures = signatures;
        this.evidence = evidence;
        this.records = records;
        this.letters = letters;
    }

    /** Records a claimed yes with what shows it. */
    @RolesAllowed(Permission.SIGNATURE_RECORD)
    @Transactional
    public UUID record(SignatureDetails details, EvidenceDetails shownBy, List<EvidenceUpload> files) {
        var id = signatures.record(details);
        var words = letters.version(details.letterVersionId());
        var item = evidence.add(letters.letter(words.letterId()).campaignId(), shownBy, files);
        evidence.link(item, Set.of(id));
        return id;
    }

    /** Makes a withdrawn signature a claim again, with fresh evidence of the new yes. */
    @RolesAllowed(Permission.SIGNATURE_CONFIRM)
    @Transactional
    public void restore(UUID id, long seenVersion, RestorationDetails details, List<EvidenceUpload> files) {
        var item = evidence.add(records.find(id).campaignId(), details.shownBy(), files);
        evidence.link(item, Set.of(id));
        signatures.restore(id, seenVersion, details.letterVersion(), item, details.reason());
    }
}
