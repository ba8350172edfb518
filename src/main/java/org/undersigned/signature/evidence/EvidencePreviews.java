package org.undersigned.signature.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.signature.evidence.preview.FilePreview;
import org.undersigned.signature.evidence.preview.FilePreviews;

/** Shows the files of evidence in a page, to whoever may take them. */
@Service
public class EvidencePreviews {

    private final EvidenceService evidence;

    EvidencePreviews(EvidenceService evidence) {
        this.evidence = evidence;
    }

    /** What a file of a signature's evidence looks like. The look is on the trail. */
    @RolesAllowed(Permission.EVIDENCE_READ_OWN)
    @Transactional
    public FilePreview preview(UUID signature, UUID file) {
        var content = new ByteArrayOutputStream();
        evidence.download(signature, file, content);
        return FilePreviews.of(content.toByteArray());
    }
}
