package org.undersigned.advertising.typeset;

/** How names follow each other. */
public enum NameSetting {
    ONE_A_LINE(""),
    RUN_IN_DOT("\u00b7"),
    RUN_IN_BULLET("\u2022");

    private final String separator;

    NameSetting(String separator) {
        this.separator = separator;
    }

    /** What stands between two names, at the end of a line too. */
    String separator() {
        return separator;
    }

    public boolean runsIn() {
        return this != ONE_A_LINE;
    }
}
