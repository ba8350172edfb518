package org.undersigned.signature.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.undersigned.campaign.EvidenceForm;

/**
 * An item of evidence to choose, without what was said in it.
 *
 * @param covered how many signatures it covers
 */
public record EvidenceItem(UUID id, EvidenceForm form, LocalDate receivedOn, Instant addedAt, long covered) {}
