package org.undersigned.signature.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.Speaker;
import org.undersigned.signature.act.Channel;

/**
 * An item of evidence as it is read; see {@link EvidenceDetails} for what the parts mean.
 *
 * @param files in the order in which they were stored
 */
public record EvidenceFacts(
        UUID id,
        Speaker speaker,
        String speakerName,
        EvidenceForm form,
        Channel channel,
        @Nullable String authority,
        @Nullable LocalDate authorityCheckedOn,
        @Nullable Authorisation authorisation,
        LocalDate receivedOn,
        @Nullable String words,
        Set<UUID> files,
        UUID addedBy,
        Instant addedAt) {

    public EvidenceFacts {
        files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    }

    /** Whether whoever spoke could still speak for the signer on the day when it came. */
    public boolean isInTime() {
        return authorisation == null || authorisation.covers(receivedOn);
    }

    /** The last day on which whoever spoke could speak for the signer; of a word that comes later only. */
    public LocalDate endsOn() {
        var until = authorisation == null ? null : authorisation.until();
        return until == null ? LocalDate.MAX : until;
    }

    /** Whether it is what one signer said, so that it can show the yes of nobody else; a form may have many under it. */
    boolean isOneVoice() {
        return speaker == Speaker.SIGNER && form != EvidenceForm.SIGNED_FORM && form != EvidenceForm.FILE_ONLY;
    }
}
