package org.undersigned.work.mail;

import java.util.Set;

/** Where a mail of the outbox stands. */
public enum MailState {
    NEW,
    /** A worker has it and has not begun. */
    CLAIMED,
    /** A worker talks to the server about it. */
    SENDING,
    SENT,
    /** What it told of is over; it is kept and not sent. */
    DROPPED,
    /** It may have gone out; a person has to find out. */
    UNCERTAIN,
    /** The server does not take it, or not after many tries. */
    FAILED;

    private Set<MailState> next() {
        return switch (this) {
            case NEW -> Set.of(CLAIMED, DROPPED);
            case CLAIMED -> Set.of(SENDING, NEW, DROPPED);
            case SENDING -> Set.of(SENT, NEW, FAILED, UNCERTAIN);
            case UNCERTAIN -> Set.of(NEW, SENT);
            case FAILED -> Set.of(NEW);
            case SENT, DROPPED -> Set.of();
        };
    }

    public boolean canBecome(MailState to) {
        return next().contains(to);
    }

    /** Whether somebody has to look at it. */
    public boolean needsAPerson() {
        return this == UNCERTAIN || this == FAILED;
    }
}
