package org.undersigned.signature.coverage;

import java.util.Set;
import java.util.UUID;
import org.undersigned.directory.PartyKind;

/**
 * A name that is known for a letter and may not be printed, with the reason.
 *
 * @param runs what takes the runs that were agreed to, by the ids of a {@link RunSource}; none for another reason
 */
public record MissingName(UUID signature, String credited, PartyKind kind, Why why, Set<UUID> runs) {

    public MissingName {
        runs = Set.copyOf(runs);
    }

    public MissingName(UUID signature, String credited, PartyKind kind, Why why) {
        this(signature, credited, kind, why, Set.of());
    }

    /** Why a name is not on a list. */
    public enum Why {
        NOT_CONFIRMED,
        /** Kept back by counsel or a coordinator. */
        HELD,
        REJECTED,
        WITHDRAWN,
        OTHER_WORDS,
        SCOPE_NOT_GRANTED,
        SCOPE_ENDED,
        /** The name was used as often as its signer agreed to. */
        RUNS_USED,
        /** It will have been, with what is on its way to being printed. */
        RUNS_BOOKED,
        /** Somebody beside whom the signer does not want to stand is on the list. */
        NOT_BESIDE,
        NOT_BEFORE_LAUNCH,
        /** The signature or its party is not on record any more. */
        GONE
    }
}
