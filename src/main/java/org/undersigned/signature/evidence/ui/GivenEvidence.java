package org.undersigned.signature.evidence.ui;

import java.util.List;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.evidence.EvidenceUpload;

/** An item of evidence as it was entered, with its files. */
public record GivenEvidence(EvidenceDetails details, List<EvidenceUpload> files) {}
