package org.undersigned.intake;

/** What a person decided about a row. */
public enum Decision {
    CREATE,
    USE_MATCH,
    SKIP
}
