package org.undersigned.access;

import java.time.Duration;

/** What a link is for. */
public enum LinkKind {
    /** The first password of a new user. */
    INVITATION(Duration.ofDays(7)),
    /** Another password for somebody who has forgotten theirs. */
    RESET(Duration.ofDays(1));

    private final Duration life;

    LinkKind(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
