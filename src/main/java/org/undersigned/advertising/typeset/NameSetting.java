package org.undersigned.advertising.typeset;

/** How names follow each other. */
public enum NameSetting {
    ONE_A_LINE("", 22, 2),
    RUN_IN_DOT("\u00b7", 22, 1.55),
    RUN_IN_BULLET("\u2022", 22, 1.55);

    private final String separator;
    private final double largest;
    private final double widest;

    NameSetting(String separator, double largest, double widest) {
        this.separator = separator;
        this.largest = largest;
        this.widest = widest;
    }

    /** What stands between two names, at the end of a line too. */
    String separator() {
        return separator;
    }

    /** The largest type that few names are set in, in points. */
    double largest() {
        return largest;
    }

    /** Lines that are farther apart than so many sizes of their type no longer hold together. */
    double widest() {
        return widest;
    }

    public boolean runsIn() {
        return this != ONE_A_LINE;
    }
}
