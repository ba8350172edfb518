package org.undersigned.roster.rank;

/** Where a ranked name goes by one rank. */
public enum RankMove {
    UP(-1),
    DOWN(1);

    private final int step;

    RankMove(int step) {
        this.step = step;
    }

    int step() {
        return step;
    }
}
