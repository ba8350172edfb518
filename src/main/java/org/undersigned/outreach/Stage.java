package org.undersigned.outreach;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a participation has come, and where it can go from there.
 *
 * <p>By hand an open one moves forward, also past stages in between, or is closed; a closed one is reopened as
 * researched. Signed and withdrawn are what a signature makes of it: its confirmation reaches it anywhere, its
 * withdrawal only where it is signed. So nothing but the signature moves a signed one.
 */
public enum Stage {
    IDENTIFIED(Phase.OPEN),
    RESEARCHED(Phase.OPEN),
    CLEARED(Phase.OPEN),
    ASKED(Phase.OPEN),
    TALKING(Phase.OPEN),
    VERBAL_YES(Phase.OPEN),
    SIGNED(Phase.SIGNED),
    DECLINED(Phase.CLOSED),
    NO_ANSWER(Phase.CLOSED),
    DO_NOT_ASK(Phase.CLOSED),
    WITHDRAWN(Phase.CLOSED);

    private static final Set<Stage> BY_SIGNATURE = Collections.unmodifiableSet(EnumSet.of(SIGNED, WITHDRAWN));
    private static final Set<Stage> APPROACH = Collections.unmodifiableSet(EnumSet.of(ASKED, TALKING, VERBAL_YES));

    private final Phase phase;

    Stage(Phase phase) {
        this.phase = phase;
    }

    private enum Phase {
        OPEN,
        SIGNED,
        CLOSED
    }

    /** Somebody still works towards a yes. */
    public boolean isOpen() {
        return phase == Phase.OPEN;
    }

    /** It came to an end without a signature that stands. */
    public boolean isClosed() {
        return phase == Phase.CLOSED;
    }

    /** The party is being spoken to, which is the owner's right. */
    public boolean isApproach() {
        return APPROACH.contains(this);
    }

    /** Only a signature leads here. */
    public boolean isBySignature() {
        return BY_SIGNATURE.contains(this);
    }

    /** Whether a person may move a participation from here to there. */
    public boolean leadsTo(Stage to) {
        if (to.isBySignature() || phase == Phase.SIGNED) {
            return false;
        }
        return isClosed() ? to == RESEARCHED : to.isClosed() || to.ordinal() > ordinal();
    }

    /** Whether a confirmation or a withdrawal of the signature leads from here to there. */
    public boolean leadsBySignatureTo(Stage to) {
        return to == SIGNED ? this != SIGNED : to == WITHDRAWN && this == SIGNED;
    }

    /** Where a person may move it from here, in the order of this enum. */
    public Set<Stage> next() {
        return Arrays.stream(values())
                .filter(this::leadsTo)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }

    /** Closing and reopening are explained. */
    public boolean needsReason(Stage to) {
        return isClosed() || to.isClosed();
    }
}
