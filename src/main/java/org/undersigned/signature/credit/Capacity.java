package org.undersigned.signature.credit;

import java.util.Set;
import org.undersigned.campaign.Speaker;
import org.undersigned.directory.PartyKind;

/** In what capacity somebody signed. */
public enum Capacity {
    PERSONAL(Set.of(PartyKind.PERSON), Speaker.SIGNER),
    /** An officer signs for the body. A president's own signature is never the union's. */
    OFFICER(Set.of(PartyKind.ORGANISATION), Speaker.OFFICER),
    /** A member signs for the group. */
    MEMBER(Set.of(PartyKind.GROUP), Speaker.SIGNER),
    EXECUTOR(Set.of(PartyKind.ESTATE), Speaker.EXECUTOR),
    /** A guardian signs for a minor. */
    GUARDIAN(Set.of(PartyKind.PERSON), Speaker.GUARDIAN);

    private final Set<PartyKind> kinds;
    private final Speaker speaker;

    Capacity(Set<PartyKind> kinds, Speaker speaker) {
        this.kinds = kinds;
        this.speaker = speaker;
    }

    public boolean fits(PartyKind kind) {
        return kinds.contains(kind);
    }

    /** Who speaks in this capacity, where no representative does. */
    public Speaker speaker() {
        return speaker;
    }

    /** Whether the word of such a speaker can show a signature in this capacity. */
    public boolean canBeShownBy(Speaker who) {
        return who == speaker || who == Speaker.REPRESENTATIVE;
    }

    /** The usual capacity for a kind of party. */
    public static Capacity usualFor(PartyKind kind) {
        return switch (kind) {
            case PERSON -> PERSONAL;
            case GROUP -> MEMBER;
            case ESTATE -> EXECUTOR;
            case ORGANISATION -> OFFICER;
        };
    }
}
