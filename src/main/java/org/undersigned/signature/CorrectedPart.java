package org.undersigned.signature;

/** What a correction changes. */
public enum CorrectedPart {
    CREDIT,
    DESCRIPTOR,
    TITLE,
    SCOPES
}
