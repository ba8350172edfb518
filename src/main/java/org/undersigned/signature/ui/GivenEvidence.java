package org.undersigned.signature.ui;

import java.util.List;
import org.undersigned.signature.EvidenceDetails;
import org.undersigned.signature.EvidenceUpload;

/** An item of evidence as it was entered, with its files. */
record GivenEvidence(EvidenceDetails details, List<EvidenceUpload> files) {}
