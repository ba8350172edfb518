package org.undersigned.base.text;

/** A stretch of two texts that is the same in both, or stands in one of them only. */
public record Passage(Kind kind, String text) {

    /** In which of the two texts a passage stands. */
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }
}
