package org.undersigned.signature.correction;

/** What a correction changes. */
public enum CorrectedPart {
    CREDIT,
    DESCRIPTOR,
    TITLE,
    SCOPES,
    NOT_BESIDE
}
