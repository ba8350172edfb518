package org.undersigned.base.ui;

/** The five tones of a status. Each comes with a mark of its own shape, so that colour is never the only sign. */
public enum Tone {
    /** Open, nothing special about it. */
    NEUTRAL("neutral"),
    /** Somebody works on it. */
    PROGRESS("progress"),
    /** Confirmed, released, done. */
    GOOD("good"),
    /** It waits for somebody, or it warns. */
    WAITING("waiting"),
    /** Refused, withdrawn, overdue. */
    BAD("bad");

    private final String className;

    Tone(String className) {
        this.className = className;
    }

    /** The class that gives an element this tone: {@code tone-good}. */
    public String className() {
        return "tone-" + className;
    }
}
