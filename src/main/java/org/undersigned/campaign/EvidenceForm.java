package org.undersigned.campaign;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** In what form a yes reached us, from the firmest to the weakest. */
public enum EvidenceForm {
    SIGNED_FORM,
    PERSONAL_LINK,
    WRITTEN_MESSAGE,
    RECORDED_CALL,
    TOLD_TO_STAFF,
    /** The name stands in a list that somebody sent; nobody said yes to us. */
    FILE_ONLY;

    /** A word that the speaker wrote or clicked, as against one that was spoken or only handed on. */
    static final Set<EvidenceForm> WRITTEN =
            Collections.unmodifiableSet(EnumSet.of(SIGNED_FORM, PERSONAL_LINK, WRITTEN_MESSAGE));

    /** Whether a policy may name this form at all. */
    public boolean canSuffice() {
        return this != FILE_ONLY;
    }
}
