package org.undersigned.advertising.proof;

/** How a page that came back differs from the names of its ad. */
public enum FindingKind {
    MISSING,
    ADDED,
    CHANGED
}
