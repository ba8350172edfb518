package org.undersigned.directory.representation;

/** Why a representation does not go along to another agency. */
public enum StayReason {
    /** It is over by then. */
    ENDED,
    /** It begins on that day or after it, as it is written. */
    BEGINS_LATER,
    /** It is with that agency already. */
    THERE_ALREADY,
    /** The client has the same through the same person with that agency already. */
    SAME_THERE
}
